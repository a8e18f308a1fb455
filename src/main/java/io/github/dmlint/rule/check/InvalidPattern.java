package io.github.dmlint.rule.check;

import io.github.dmlint.decode.Problem;
import io.github.dmlint.rule.Explanation;
import io.github.dmlint.rule.ProblemRule;
import io.github.dmlint.rule.Subject;
import java.util.Optional;

/** A name or pattern of schemas, tables or statements that the release cannot make use of. */
final class InvalidPattern implements ProblemRule {
  @Override
  public Optional<Explanation> explain(Problem problem, Subject subject) {
    return words(problem, subject).told(problem, subject);
  }

  private static CheckWords words(Problem problem, Subject subject) {
    String reason = problem.fact("reason");
    String value = problem.fact("value");
    String key = problem.path().toString();
    if (reason.equals("empty") || reason.equals("an empty name")) {
      String what = "'%s' is missing or empty, and %s needs it".formatted(key, subject.dm());
      return new CheckWords(what, "no '%s'".formatted(problem.path().last()), empty(problem));
    }
    if (reason.startsWith("another rule")) {
      return new CheckWords(
          "'%s' is %s, and a rule before it has the same patterns; %s takes each once"
              .formatted(key, CheckWords.shown(value), subject.dm()),
          "the same patterns again",
          "make one rule of the two, or delete one from the list of the instance.");
    }
    String at = value.isEmpty() ? "" : CheckWords.shown(value) + " under ";
    String what = "%s does not take %s'%s': %s".formatted(subject.dm(), at, key, reason);
    return new CheckWords(what, "not taken", remedy(problem, reason));
  }

  private static String empty(Problem problem) {
    return switch (problem.path().last()) {
      case "schema-pattern" -> "write the schema, or '*' for all.";
      case "target-schema" -> "write the schema in the downstream.";
      case "target-column" -> "write the name of the column.";
      default -> "write a name, or delete the entry.";
    };
  }

  private static String remedy(Problem problem, String reason) {
    if (reason.startsWith("something follows")) {
      return "let the '*' be the last, or write '?' for single characters.";
    }
    return switch (problem.kind()) {
      case "event-filter-invalid", "column-mapping-invalid" ->
          reason.startsWith("no such event")
              ? "write the name of an event or a kind of statement, such as 'truncate table'."
              : reason.startsWith("not one of") || reason.contains("argument")
                  ? ""
                  : "correct the regular expression; its syntax is Go's.";
      case "online-table-invalid" ->
          "write a regular expression with one group, the name of the real table: '^_(.+)_gho$'.";
      default -> "correct the regular expression; its syntax is Go's.";
    };
  }
}
