package io.github.dmlint.rule.check;

import io.github.dmlint.decode.Problem;
import io.github.dmlint.rule.Explanation;
import io.github.dmlint.rule.ProblemRule;
import io.github.dmlint.rule.Subject;
import java.util.Optional;

/** A part of a task that the release takes, and does not go by. */
final class IgnoredValue implements ProblemRule {
  @Override
  public Optional<Explanation> explain(Problem problem, Subject subject) {
    String dm = subject.dm();
    return switch (problem.kind()) {
      case "value-overridden" ->
          words(
              "%s goes by '%s', not by '%s'."
                  .formatted(dm, problem.fact("by"), UnknownKey.name(problem)),
              "keep the one that is meant.");
      case "meta-ignored" ->
          words(
              "%s does not look at 'meta' in a task of mode '%s'."
                  .formatted(dm, problem.fact("mode")),
              "delete it, or make the task incremental.");
      case "settings-not-named" ->
          words(
              "The instance names none of '%s', so %s goes by its defaults."
                  .formatted(problem.fact("definitions"), dm),
              "set '" + problem.fact("key") + "'.");
      case "value-raised" ->
          words(
              "'%s' is below the least that %s can do with; it takes %s instead."
                  .formatted(problem.path(), dm, problem.fact("instead")),
              "write the value that is meant, or delete the key.");
      case "dmctl-file-ignored" ->
          words(
              "%s goes by the command line of dmctl and by nothing in this file.".formatted(dm),
              "give --master-addr on the command line.");
      case "event-unknown" ->
          words(
              "%s does not look up the names of events: '%s' is none and never matches."
                  .formatted(dm, problem.fact("value")),
              "correct the name or delete it; later releases refuse it.");
      case "event-filter-dropped" ->
          words(
              "%s drops this filter with a line in its log: %s."
                  .formatted(dm, problem.fact("reason")),
              "correct it; other releases refuse it.");
      default -> Optional.empty();
    };
  }

  private static Optional<Explanation> words(String message, String help) {
    return Optional.of(Explanation.of(message).note("no effect").help(help));
  }
}
