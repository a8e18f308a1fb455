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
    Optional<String> refusal = regexp(String.join("|", patterns));
    if (refusal.isEmpty()) {
      return Optional.empty();
    }
    for (Value each : rule.items("sql-pattern")) {
      Optional<String> own = regexp(each.text());
      if (own.isPresent()) {
        return Optional.of(new RuleFault(each, rule, own.get()));
      }
    }
    return Optional.of(new RuleFault(rule.field("sql-pattern"), rule, refusal.get()));
  }

  private Optional<String> regexp(String pattern) {
    return Regexp.refusal("(?i)" + pattern, release.has("regexp-names-in-angles"));
  }

  private Optional<RuleFault> action(Value.Struct rule) {
    List<String> known = release.values("filter-action");
    return known.contains(rule.text("action"))
        ? Optional.empty()
        : Optional.of(
            new RuleFault(
                rule.field("action"), rule, "not one of '" + String.join("', '", known) + "'"));
  }

  private Optional<RuleFault> events(Value.Struct rule) {
    if (!release.has("filter-events-checked")) {
      return Optional.empty();
    }
    List<String> known = release.values("event-type");
    for (Value each : rule.items("events")) {
      String event = each.text();
      if (!known.contains(event.toLowerCase(Locale.ROOT))) {
        return Optional.of(new RuleFault(each, rule, "no such event"));
      }
    }
    return Optional.empty();
  }

  private static List<String> texts(Value.Struct rule, String key) {
    List<String> texts = new ArrayList<>();
    for (Value each : rule.items(key)) {
      texts.add(each.text());
    }
    return texts;
  }
}
