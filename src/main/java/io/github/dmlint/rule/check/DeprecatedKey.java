package io.github.dmlint.rule.check;

import io.github.dmlint.decode.Problem;
import io.github.dmlint.rule.Explanation;
import io.github.dmlint.rule.ProblemRule;
import io.github.dmlint.rule.Subject;
import java.util.Optional;

/** A key that the release still takes, and that something else has taken the place of. */
final class DeprecatedKey implements ProblemRule {
  @Override
  public Optional<Explanation> explain(Problem problem, Subject subject) {
    String reason = problem.fact("reason");
    String instead = problem.fact("instead");
    Explanation words =
        Explanation.of(
                "%s takes '%s', but it is deprecated: %s."
                    .formatted(subject.dm(), UnknownKey.name(problem), reason))
            .note("deprecated");
    return Optional.of(
        words.help(instead.isEmpty() ? "delete it." : "use '" + instead + "' instead."));
  }
}
