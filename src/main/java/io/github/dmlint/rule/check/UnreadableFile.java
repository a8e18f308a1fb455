package io.github.dmlint.rule.check;

import io.github.dmlint.decode.Problem;
import io.github.dmlint.rule.Explanation;
import io.github.dmlint.rule.ProblemRule;
import io.github.dmlint.rule.Subject;
import java.util.Optional;

/** A file that was named or found, and could not be read. */
final class UnreadableFile implements ProblemRule {
  @Override
  public Optional<Explanation> explain(Problem problem, Subject subject) {
    String path = subject.source().path();
    if (problem.kind().equals("file-not-regular")) {
      return Optional.of(
          Explanation.of(
                  "'%s' is %s and no file; it is not checked."
                      .formatted(path, problem.fact("what")))
              .help("name a regular file, or pass its content on standard input."));
    }
    return Optional.of(
        Explanation.of(
                "'%s' cannot be read, so it is not checked: %s."
                    .formatted(path, problem.fact("reason")))
            .help("make it readable for the user that runs dmlint."));
  }
}
