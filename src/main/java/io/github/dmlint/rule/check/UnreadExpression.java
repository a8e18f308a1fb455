package io.github.dmlint.rule.check;

import io.github.dmlint.decode.Problem;
import io.github.dmlint.rule.Explanation;
import io.github.dmlint.rule.ProblemRule;
import io.github.dmlint.rule.Subject;
import java.util.Optional;

/** An expression of a filter that dmlint does not read to its end, and takes for right. */
final class UnreadExpression implements ProblemRule {
  @Override
  public Optional<Explanation> explain(Problem problem, Subject subject) {
    return Optional.of(
        Explanation.of(
                "dmlint does not read all of '%s' and takes the rest for right; %s may refuse it."
                    .formatted(UnknownKey.name(problem), subject.dm()))
            .note("partly unread")
            .help("run check-task, or write it without subqueries and clauses."));
  }
}
