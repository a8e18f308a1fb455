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
    Explanation words =
        Explanation.of(
            "'%s' %s has no effect: %s does not know it and goes on."
                .formatted(
                    UnknownKey.name(problem), UnknownKey.where(problem, subject), subject.dm()));
    return Optional.of(new KeyAdvice(problem, subject).add(words));
  }
}
