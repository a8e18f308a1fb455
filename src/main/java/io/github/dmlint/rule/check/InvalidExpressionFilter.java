package io.github.dmlint.rule.check;

import io.github.dmlint.decode.Problem;
import io.github.dmlint.rule.Explanation;
import io.github.dmlint.rule.ProblemRule;
import io.github.dmlint.rule.Subject;
import java.util.Optional;

/** An expression filter that the release does not take. */
final class InvalidExpressionFilter implements ProblemRule {
  @Override
  public Optional<Explanation> explain(Problem problem, Subject subject) {
    if (problem.kind().equals("expression-invalid")) {
      return new CheckWords(
              "%s under '%s' is no SQL expression: %s"
                  .formatted(
                      CheckWords.shown(problem.fact("value")),
                      problem.path(),
                      problem.fact("reason")),
              "no expression",
              "write what can stand behind SELECT, such as 'id < 100'.")
          .told(problem, subject);
    }
    return new CheckWords(
            "The filter '%s' has expressions for more than one of INSERT, UPDATE and DELETE, and %s"
                    .formatted(problem.path(), subject.dm())
                + " takes one kind in each filter",
            "expressions of several kinds",
            "make a filter of each kind, and name all of them under 'expression-filters'.")
        .told(problem, subject);
  }
}
