package io.github.dmlint.rule.check;

import io.github.dmlint.decode.Problem;
import io.github.dmlint.rule.Explanation;
import io.github.dmlint.rule.ProblemRule;
import io.github.dmlint.rule.Subject;
import java.util.Optional;

/** A definition of a task that no instance refers to, in a release that refuses such. */
final class UnusedDefinition implements ProblemRule {
  @Override
  public Optional<Explanation> explain(Problem problem, Subject subject) {
    String name = problem.fact("name");
    String definitions = problem.fact("definitions");
    String what =
        "No instance of the task refers to '%s' of '%s', and %s wants each to be used"
            .formatted(name, definitions, subject.dm());
    return new CheckWords(
            what, "not used", "refer to '%s' in 'mysql-instances', or delete it.".formatted(name))
        .told(problem, subject);
  }
}
