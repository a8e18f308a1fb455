package io.github.dmlint.rule.check;

import io.github.dmlint.decode.Problem;
import io.github.dmlint.rule.Explanation;
import io.github.dmlint.rule.ProblemRule;
import io.github.dmlint.rule.Subject;
import java.util.Optional;

/** A number that does not fit into what the release keeps it in. */
final class OutOfRange implements ProblemRule {
  @Override
  public Optional<Explanation> explain(Problem problem, Subject subject) {
    String range = problem.fact("range");
    return Optional.of(
        Explanation.of(
                "The number under '%s' is out of range; %s at %s."
                    .formatted(problem.path(), subject.consequence(), subject.dm()))
            .note(range.isEmpty() ? "out of range" : "must be in " + range));
  }
}
