package io.github.dmlint.rule.check;

import io.github.dmlint.decode.Problem;
import io.github.dmlint.rule.Explanation;
import io.github.dmlint.rule.ProblemRule;
import io.github.dmlint.rule.Subject;
import java.util.Optional;

/** A fault of dmlint itself, met at one file; the others are still checked. */
final class InternalFault implements ProblemRule {
  @Override
  public Optional<Explanation> explain(Problem problem, Subject subject) {
    return Optional.of(
        Explanation.of(
                "dmlint itself failed at '%s', which is not checked: %s."
                    .formatted(subject.source().path(), problem.fact("fault")))
            .help("run again with --debug and report what it prints."));
  }
}
