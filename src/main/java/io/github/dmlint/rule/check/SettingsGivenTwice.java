package io.github.dmlint.rule.check;

import io.github.dmlint.decode.Problem;
import io.github.dmlint.rule.Explanation;
import io.github.dmlint.rule.ProblemRule;
import io.github.dmlint.rule.Subject;
import java.util.Optional;

/** Settings of a unit that an instance has both in place and by name. */
final class SettingsGivenTwice implements ProblemRule {
  @Override
  public Optional<Explanation> explain(Problem problem, Subject subject) {
    String unit = problem.kind().replace("-given-twice", "");
    String what =
        "'%s' stands beside '%s-config-name', and %s takes only one of the two"
            .formatted(problem.path(), unit, subject.dm());
    String remedy =
        "delete one; what '%s' says can stand under a name in '%ss'.".formatted(unit, unit);
    return new CheckWords(what, "given twice", remedy).told(problem, subject);
  }
}
