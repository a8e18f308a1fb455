package io.github.dmlint.rule.check;

import io.github.dmlint.decode.Problem;
import io.github.dmlint.rule.Explanation;
import io.github.dmlint.rule.ProblemRule;
import io.github.dmlint.rule.Subject;
import io.github.dmlint.syntax.KeyPath;
import java.util.Optional;

/** A key that the release does not know, in a file that it reads strictly. */
final class UnknownKey implements ProblemRule {
  @Override
  public Optional<Explanation> explain(Problem problem, Subject subject) {
    if (problem.effect() != Problem.Effect.REFUSED) {
      return Optional.empty();
    }
    String key = problem.path().last();
    KeyAdvice advice = KeyAdvice.of(problem, subject);
    return Optional.of(
        Explanation.of(
                "%s does not know '%s' %s; %s."
                    .formatted(subject.dm(), key, where(problem, subject), subject.consequence()))
            .note(advice.note())
            .help(advice.help()));
  }

  /** Where the key stands, in words. */
  static String where(Problem problem, Subject subject) {
    int depth = problem.path().segments().size();
    if (depth <= 1) {
      return "in " + subject.fileName();
    }
    KeyPath parent = new KeyPath(problem.path().segments().subList(0, depth - 1));
    return "under '%s' of %s".formatted(parent, subject.fileName());
  }
}
