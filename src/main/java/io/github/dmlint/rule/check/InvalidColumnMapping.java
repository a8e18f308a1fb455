package io.github.dmlint.rule.check;

import io.github.dmlint.decode.Problem;
import io.github.dmlint.rule.Explanation;
import io.github.dmlint.rule.ProblemRule;
import io.github.dmlint.rule.Subject;
import java.util.Optional;

/** A column mapping that the release does not build, or any in one that has none any more. */
final class InvalidColumnMapping implements ProblemRule {
  @Override
  public Optional<Explanation> explain(Problem problem, Subject subject) {
    if (problem.kind().equals("column-mapping-invalid")) {
      return new InvalidPattern().explain(problem, subject);
    }
    return new CheckWords(
            "%s has no column mappings any more, and '%s' is not empty"
                .formatted(subject.dm(), problem.path()),
            "no longer taken",
            "delete it; generate keys in the downstream, or take 'extract-table' of a route.")
        .told(problem, subject);
  }
}
