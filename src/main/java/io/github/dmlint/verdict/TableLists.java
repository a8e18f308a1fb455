package io.github.dmlint.verdict;

import io.github.dmlint.decode.Value;
import io.github.dmlint.release.Release;
import io.github.dmlint.verdict.golang.Regexp;
import java.util.Locale;
import java.util.Optional;

/**
 * Lists of schemas and tables to do or to ignore, as a release builds them (tidb-tools, filter).
 */
final class TableLists {
  private final Release release;
  private final boolean caseSensitive;

  TableLists(Release release, boolean caseSensitive) {
    this.release = release;
    this.caseSensitive = caseSensitive;
  }

  /** The first thing that is wrong with a list, if anything is. */
  Optional<RuleFault> fault(Value.Struct list) {
    return schemas(list, "do-dbs")
        .or(() -> tables(list, "do-tables"))
        .or(() -> schemas(list, "ignore-dbs"))
        .or(() -> tables(list, "ignore-tables"));
  }

  private Optional<RuleFault> schemas(Value.Struct list, String key) {
    for (Value each : list.items(key)) {
      Optional<RuleFault> fault = name(each, list);
      if (fault.isPresent()) {
        return fault;
      }
    }
    return Optional.empty();
  }

  private Optional<RuleFault> tables(Value.Struct list, String key) {
    for (Value each : list.items(key)) {
      if (each instanceof Value.Struct table) {
        Optional<RuleFault> fault =
            name(table.field("db-name"), table).or(() -> name(table.field("tbl-name"), table));
        if (fault.isPresent()) {
          return fault;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<RuleFault> name(Value at, Value.Struct in) {
    String name = at.text();
    if (name.startsWith("~")) {
      boolean lowered = !caseSensitive && release.has("list-patterns-lowered");
      String pattern = lowered ? name.toLowerCase(Locale.ROOT) : name;
      return Regexp.refusal(pattern.substring(1), release.has("regexp-names-in-angles"))
          .map(reason -> new RuleFault(at, in, reason));
    }
    if (release.has("list-names-checked")) {
      if (name.isEmpty()) {
        return Optional.of(new RuleFault(at, in, "an empty name"));
      }
      if (!RuleSelector.valid(name)) {
        return Optional.of(new RuleFault(at, in, "something follows the '*'"));
      }
    }
    return Optional.empty();
  }
}
