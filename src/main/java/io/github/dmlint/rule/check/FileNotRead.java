package io.github.dmlint.rule.check;

import io.github.dmlint.decode.Problem;
import io.github.dmlint.rule.Explanation;
import io.github.dmlint.rule.ProblemRule;
import io.github.dmlint.rule.Subject;
import java.util.Optional;

/** A file of a kind that the release does not have. */
final class FileNotRead implements ProblemRule {
  @Override
  public Optional<Explanation> explain(Problem problem, Subject subject) {
    return Optional.of(
        Explanation.of(
                "%s has no such file: it is taken for %s, which nothing of this release reads."
                    .formatted(subject.dm(), subject.fileName()))
            .note("not read")
            .help("name the release that it is for with --target, or its kind with --kind."));
  }
}
