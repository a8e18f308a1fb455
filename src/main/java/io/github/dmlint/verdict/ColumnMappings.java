package io.github.dmlint.verdict;

import io.github.dmlint.decode.Value;
import io.github.dmlint.release.Release;
import java.util.List;
import java.util.Optional;

/** The column mappings of an instance, as a release builds them (tidb-tools, column-mapping). */
final class ColumnMappings {
  private final Release release;
  private final RuleSelector selector;

  ColumnMappings(Release release, boolean caseSensitive) {
    this.release = release;
    this.selector = new RuleSelector(caseSensitive);
  }

  /** The first thing that is wrong with the next rule, if anything is. */
  Optional<RuleFault> add(Value.Struct rule) {
    String expression = rule.text("expression");
    List<String> known = release.values("column-mapping-expression");
    if (!known.contains(expression)) {
      return Optional.of(
          new RuleFault(
              rule.field("expression"), rule, "not one of '" + String.join("', '", known) + "'"));
    }
    if (rule.text("target-column").isEmpty()) {
      return Optional.of(new RuleFault(rule.field("target-column"), rule, "empty"));
    }
    int arguments = rule.items("arguments").size();
    boolean right =
        expression.equals("partition id") ? arguments == 3 || arguments == 4 : arguments == 1;
    if (!right) {
      return Optional.of(
          new RuleFault(
              rule.field("arguments"),
              rule,
              "'%s' takes %s, not %d"
                  .formatted(
                      expression,
                      expression.equals("partition id") ? "3 or 4 arguments" : "one argument",
                      arguments)));
    }
    return selector.insert(rule);
  }
}
