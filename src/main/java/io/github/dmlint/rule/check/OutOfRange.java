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
    if (range.isEmpty() && !problem.fact("least").isEmpty()) {
      range = problem.fact("least") + " to " + problem.fact("most");
    }
    return Optional.of(
        Explanation.of(
                "The number under '%s' is out of the range of %s; %s."
                    .formatted(problem.path(), subject.dm(), subject.consequence()))
            .note(range.isEmpty() ? "out of range" : "must be in " + range));
  }
}
