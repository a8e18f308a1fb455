package io.github.dmlint.rule.check;

import io.github.dmlint.decode.Problem;
import io.github.dmlint.rule.Explanation;
import io.github.dmlint.rule.ProblemRule;
import io.github.dmlint.rule.Subject;
import java.util.Optional;

/** A key that the release does not know, in a file where it lets unknown keys pass. */
final class KeyWithoutEffect implements ProblemRule {
  @Override
  public Optional<Explanation> explain(Problem problem, Subject subject) {
    if (problem.effect() == Problem.Effect.REFUSED) {
      return Optional.empty();
    }
    KeyAdvice advice = KeyAdvice.of(problem, subject);
    return Optional.of(
        Explanation.of(
                "'%s' %s has no effect: %s does not know it and goes on."
                    .formatted(
                        problem.path().last(), UnknownKey.where(problem, subject), subject.dm()))
            .note(advice.note())
            .help(advice.help()));
  }
}
