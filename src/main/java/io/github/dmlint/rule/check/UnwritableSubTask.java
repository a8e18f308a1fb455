package io.github.dmlint.rule.check;

import io.github.dmlint.decode.Problem;
import io.github.dmlint.rule.Explanation;
import io.github.dmlint.rule.ProblemRule;
import io.github.dmlint.rule.Subject;
import java.util.Optional;

/** A value that DM cannot read back from the sub task that it writes. */
final class UnwritableSubTask implements ProblemRule {
  @Override
  public Optional<Explanation> explain(Problem problem, Subject subject) {
    String what =
        "DM writes each sub task as TOML and reads it again, which fails over '%s': %s"
            .formatted(problem.path(), problem.fact("reason"));
    return new CheckWords(what, "not read back", "write a value there, or delete it.")
        .told(problem, subject);
  }
}
