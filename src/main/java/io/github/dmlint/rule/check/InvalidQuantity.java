package io.github.dmlint.rule.check;

import io.github.dmlint.decode.Problem;
import io.github.dmlint.rule.Explanation;
import io.github.dmlint.rule.ProblemRule;
import io.github.dmlint.rule.Subject;
import java.util.Optional;

/** A duration or a size that DM cannot read, or that is not of use. */
final class InvalidQuantity implements ProblemRule {
  @Override
  public Optional<Explanation> explain(Problem problem, Subject subject) {
    return words(problem, subject).told(problem, subject);
  }

  private static CheckWords words(Problem problem, Subject subject) {
    String key = problem.path().toString();
    String value = CheckWords.shown(problem.fact("value"));
    return switch (problem.kind()) {
      case "backoff-max-too-small" ->
          new CheckWords(
              "'%s' is below one second, the shortest pause between two tries".formatted(key),
              "below 1s",
              "write a longer one, such as '5m0s'.");
      case "chunk-size-invalid", "row-size-invalid" ->
          new CheckWords(
              "%s under '%s' is no size".formatted(value, key),
              "no size",
              problem.kind().equals("chunk-size-invalid")
                  ? "write a number of MiB, such as '64', or one with its unit, such as '64MB'."
                  : "write a number with its unit, such as '500m'.");
      default ->
          new CheckWords(
              "%s under '%s' is no duration that %s takes (%s)"
                  .formatted(value, key, subject.dm(), problem.fact("reason")),
              "no duration",
              "write a number with its unit (ns, us, ms, s, m, h), such as '30s' or '1m30s'.");
    };
  }
}
