package io.github.dmlint.verdict;

import io.github.dmlint.decode.Value;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The patterns of the rules of a kind: {@code *} for any text and {@code ?} for any character
 * (tidb-tools, table-rule-selector). A rule needs a schema, nothing may follow a {@code *}, and no
 * two rules have the same patterns.
 */
final class RuleSelector {
  private final boolean caseSensitive;
  private final Set<String> seen = new HashSet<>();

  RuleSelector(boolean caseSensitive) {
    this.caseSensitive = caseSensitive;
  }

  /** What is against the patterns of a rule, after those that were put in before it. */
  Optional<RuleFault> insert(Value.Struct rule) {
    String schema = rule.text("schema-pattern");
    String table = rule.text("table-pattern");
    if (schema.isEmpty()) {
      return Optional.of(new RuleFault(rule.field("schema-pattern"), rule, "empty"));
    }
    if (!valid(schema)) {
      return Optional.of(
          new RuleFault(rule.field("schema-pattern"), rule, "something follows the '*'"));
    }
    if (!valid(table)) {
      return Optional.of(
          new RuleFault(rule.field("table-pattern"), rule, "something follows the '*'"));
    }
    String both = schema + '\0' + table;
    return seen.add(caseSensitive ? both : both.toLowerCase(Locale.ROOT))
        ? Optional.empty()
        : Optional.of(
            new RuleFault(
                rule.field("schema-pattern"), rule, "another rule has the same patterns"));
  }

  /** Whether a pattern has a {@code *} only at its end. */
  static boolean valid(String pattern) {
    int star = pattern.indexOf('*');
    return star < 0 || star == pattern.length() - 1;
  }
}
