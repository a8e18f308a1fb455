package io.github.dmlint.rule.check;

import io.github.dmlint.decode.Problem;
import io.github.dmlint.rule.Explanation;
import io.github.dmlint.rule.ProblemRule;
import io.github.dmlint.rule.Subject;
import java.util.Optional;

/** Settings of a task that do not go together. */
final class ConflictingSettings implements ProblemRule {
  @Override
  public Optional<Explanation> explain(Problem problem, Subject subject) {
    return words(problem, subject).told(problem, subject);
  }

  private static CheckWords words(Problem problem, Subject subject) {
    String key = problem.path().toString();
    return switch (problem.kind()) {
      case "strict-shard-mode-misplaced" ->
          new CheckWords(
              "'%s' goes with 'shard-mode' 'optimistic' only".formatted(key),
              "without optimistic mode",
              "write 'shard-mode': 'optimistic', or delete the key.");
      case "foreign-key-checks-on" ->
          new CheckWords(
              "'%s' does not go with 'foreign_key_checks' switched on in the session of the downstream"
                  .formatted(key),
              "not with foreign key checks",
              "write false here, or switch foreign_key_checks off.");
      case "safe-mode-without-time" ->
          new CheckWords(
              "'%s' is zero while 'safe-mode' is true, and %s does not take both"
                  .formatted(key, subject.dm()),
              "no time for the safe mode",
              "write a duration such as '60s', or 'safe-mode': false.");
      default ->
          new CheckWords(
              "'%s' is 'import-into', which %s has only for tasks with one upstream and no sharding"
                  .formatted(key, subject.dm()),
              "not for several upstreams",
              "write 'logical', or a task for each upstream.");
    };
  }
}
