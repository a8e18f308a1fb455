package io.github.dmlint.verdict;

import io.github.dmlint.decode.Value;
import io.github.dmlint.release.Release;
import io.github.dmlint.verdict.golang.Regexp;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The rules of a binlog event filter, as a release builds it (tidb-tools, binlog-filter). */
final class EventFilters {
  private final Release release;
  private final RuleSelector selector;

  EventFilters(Release release, boolean caseSensitive) {
    this.release = release;
    this.selector = new RuleSelector(caseSensitive);
  }

  /** The first thing that is wrong with the next rule, if anything is. */
  Optional<RuleFault> add(Value.Struct rule) {
    return pattern(rule)
        .or(() -> action(rule))
        .or(() -> events(rule))
        .or(() -> selector.insert(rule));
  }

  /** All patterns are compiled as one. */
  private Optional<RuleFault> pattern(Value.Struct rule) {
    List<String> patterns = texts(rule, "sql-pattern");
    if (patterns.isEmpty()) {
      return Optional.empty();
    }
    String joined = "(?i)" + String.join("|", patterns);
    return Regexp.refusal(joined, release.has("regexp-names-in-angles"))
        .map(reason -> new RuleFault("sql-pattern", reason));
  }

  private Optional<RuleFault> action(Value.Struct rule) {
    List<String> known = release.values("filter-action");
    return known.contains(rule.text("action"))
        ? Optional.empty()
        : Optional.of(new RuleFault("action", "not one of " + String.join(", ", known)));
  }

  private Optional<RuleFault> events(Value.Struct rule) {
    if (!release.has("filter-events-checked")) {
      return Optional.empty();
    }
    List<String> known = release.values("event-type");
    return texts(rule, "events").stream()
        .filter(event -> !known.contains(event.toLowerCase(Locale.ROOT)))
        .findFirst()
        .map(event -> new RuleFault("events", "no event is named '" + event + "'"));
  }

  private static List<String> texts(Value.Struct rule, String key) {
    List<String> texts = new ArrayList<>();
    for (Value each : rule.items(key)) {
      texts.add(each instanceof Value.Text text ? text.value() : "");
    }
    return texts;
  }
}
