package io.github.dmlint.rule.check;

import io.github.dmlint.decode.Problem;
import io.github.dmlint.rule.Explanation;
import io.github.dmlint.rule.ProblemRule;
import io.github.dmlint.rule.Subject;
import java.util.Optional;

/** A file that is larger than what dmlint reads. */
final class FileTooLarge implements ProblemRule {
  @Override
  public Optional<Explanation> explain(Problem problem, Subject subject) {
    return Optional.of(
        Explanation.of(
                "'%s' has '%s' bytes and is not checked; at most '%s' bytes are read."
                    .formatted(subject.source().path(), problem.fact("size"), problem.fact("most")))
            .help(
                "no configuration of DM is as large; see whether the file is what it should be."));
  }
}
