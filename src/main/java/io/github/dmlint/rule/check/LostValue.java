package io.github.dmlint.rule.check;

import io.github.dmlint.decode.Problem;
import io.github.dmlint.rule.Explanation;
import io.github.dmlint.rule.ProblemRule;
import io.github.dmlint.rule.Subject;
import java.util.Optional;

/** A value that the release's decoder takes, and that is lost all the same. */
final class LostValue implements ProblemRule {
  @Override
  public Optional<Explanation> explain(Problem problem, Subject subject) {
    String key = UnknownKey.name(problem);
    String dm = subject.dm();
    return switch (problem.kind()) {
      case "map-discarded" ->
          words(
              "'%s' takes a table; %s goes on without the %s that stands here."
                  .formatted(key, dm, problem.fact("found")),
              "write it as a table.");
      case "duration-discarded" ->
          words(
              "%s checks the duration of '%s' and then goes on with its default."
                  .formatted(dm, key),
              "delete the key, or expect the default.");
      case "duplicate-overwritten" ->
          words(
              "'%s' stands once more below; %s takes the last one.".formatted(key, dm),
              "keep the one that is meant and delete the other.");
      case "key-spelled-twice" ->
          words(
              "'%s' and '%s' are one key to %s, which takes either one by chance."
                  .formatted(problem.fact("other"), key, dm),
              "keep the one that is meant and delete the other.");
      case "end-at-nul" ->
          words(
              "%s takes the byte NUL for the end of the file; what follows does not count."
                  .formatted(dm),
              "delete the byte.");
      default -> Optional.empty();
    };
  }

  private static Optional<Explanation> words(String message, String help) {
    return Optional.of(Explanation.of(message).note("no effect").help(help));
  }
}
