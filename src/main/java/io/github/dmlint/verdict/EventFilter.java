package io.github.dmlint.verdict;

import io.github.dmlint.decode.Value;
import io.github.dmlint.release.Release;
import io.github.dmlint.verdict.golang.Regexp;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A rule of a binlog event filter, as a release builds it (tidb-tools, binlog-filter). */
final class EventFilter {
  /**
   * What is wrong with a rule.
   *
   * @param key the key at fault
   */
  record Fault(String key, String reason) {}

  private EventFilter() {}

  /** The first thing that is wrong with a rule, if anything is. */
  static Optional<Fault> fault(Value.Struct rule, Release release) {
    return pattern(rule, release)
        .or(() -> action(rule, release))
        .or(() -> events(rule, release))
        .or(() -> tables(rule));
  }

  /** All patterns are compiled as one. */
  private static Optional<Fault> pattern(Value.Struct rule, Release release) {
    List<String> patterns = texts(rule, "sql-pattern");
    if (patterns.isEmpty()) {
      return Optional.empty();
    }
    String joined = "(?i)" + String.join("|", patterns);
    return Regexp.refusal(joined, release.has("regexp-names-in-angles"))
        .map(reason -> new Fault("sql-pattern", reason));
  }

  private static Optional<Fault> action(Value.Struct rule, Release release) {
    List<String> known = release.values("filter-action");
    return known.contains(rule.text("action"))
        ? Optional.empty()
        : Optional.of(new Fault("action", "not one of " + String.join(", ", known)));
  }

  private static Optional<Fault> events(Value.Struct rule, Release release) {
    if (!release.has("filter-events-checked")) {
      return Optional.empty();
    }
    List<String> known = release.values("event-type");
    return texts(rule, "events").stream()
        .filter(event -> !known.contains(event.toLowerCase(Locale.ROOT)))
        .findFirst()
        .map(event -> new Fault("events", "no event is named '" + event + "'"));
  }

  private static Optional<Fault> tables(Value.Struct rule) {
    if (rule.text("schema-pattern").isEmpty()) {
      return Optional.of(new Fault("schema-pattern", "empty"));
    }
    for (String key : List.of("schema-pattern", "table-pattern")) {
      if (!Wildcard.valid(rule.text(key))) {
        return Optional.of(new Fault(key, "something follows the '*'"));
      }
    }
    return Optional.empty();
  }

  private static List<String> texts(Value.Struct rule, String key) {
    List<String> texts = new ArrayList<>();
    for (Value each : rule.items(key)) {
      texts.add(each instanceof Value.Text text ? text.value() : "");
    }
    return texts;
  }
}
