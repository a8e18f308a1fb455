package io.github.dmlint.rule.check;

import io.github.dmlint.decode.Problem;
import io.github.dmlint.rule.Explanation;
import io.github.dmlint.rule.ProblemRule;
import io.github.dmlint.rule.Subject;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A source-id that is longer than DM's tables have place for. */
final class SourceIdTooLong implements ProblemRule {
  @Override
  public Optional<Explanation> explain(Problem problem, Subject subject) {
    String id = problem.fact("value");
    String what =
        "The source-id '%s' has %d bytes, and %s takes at most 32"
            .formatted(id, id.getBytes(StandardCharsets.UTF_8).length, subject.dm());
    return new CheckWords(what, "over 32 bytes", "shorten it, in all files that name the upstream.")
        .told(problem, subject);
  }
}
