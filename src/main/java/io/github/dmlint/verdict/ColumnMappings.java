package io.github.dmlint.verdict;

import io.github.dmlint.decode.Value;
import io.github.dmlint.release.Release;
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
    if (!release.values("column-mapping-expression").contains(expression)) {
      return Optional.of(new RuleFault("expression", "no such expression"));
    }
    if (rule.text("target-column").isEmpty()) {
      return Optional.of(new RuleFault("target-column", "empty"));
    }
    int arguments = rule.items("arguments").size();
    boolean right =
        expression.equals("partition id") ? arguments == 3 || arguments == 4 : arguments == 1;
    if (!right) {
      return Optional.of(new RuleFault("arguments", arguments + " arguments are not right"));
    }
    return selector.insert(rule);
  }
}
