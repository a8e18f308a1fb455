package io.github.dmlint.verdict;

import io.github.dmlint.decode.Value;
import io.github.dmlint.release.Release;
import io.github.dmlint.verdict.golang.Regexp;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The routes of an instance, as a release builds them: with patterns in a trie, and later as
 * filters whose patterns may be regular expressions (tidb-tools table-router, tidb regexpr-router).
 */
final class TableRoutes {
  private static final List<List<String>> EXTRACTORS =
      List.of(
          List.of("extract-table", "table-regexp"),
          List.of("extract-schema", "schema-regexp"),
          List.of("extract-source", "source-regexp"));

  private final Release release;
  private final boolean caseSensitive;
  private final RuleSelector selector;

  TableRoutes(Release release, boolean caseSensitive) {
    this.release = release;
    this.caseSensitive = caseSensitive;
    this.selector = new RuleSelector(caseSensitive);
  }

  /** The first thing that is wrong with the next rule, if anything is. */
  Optional<RuleFault> add(Value.Struct rule) {
    for (String key : List.of("schema-pattern", "target-schema")) {
      if (rule.text(key).isEmpty()) {
        return Optional.of(new RuleFault(rule.field(key), rule, "empty"));
      }
    }
    return extractors(rule).or(() -> patterns(rule));
  }

  private Optional<RuleFault> extractors(Value.Struct rule) {
    for (List<String> extractor : EXTRACTORS) {
      String key = extractor.get(0);
      if (rule.knows(key) && rule.struct(key).isPresent()) {
        Value.Struct found = rule.struct(key).orElseThrow();
        if (found.text("target-column").isEmpty()) {
          return Optional.of(new RuleFault(found.field("target-column"), found, "empty"));
        }
        Optional<String> refusal = regexp(found.text(extractor.get(1)));
        if (refusal.isPresent()) {
          return Optional.of(new RuleFault(found.field(extractor.get(1)), found, refusal.get()));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<RuleFault> patterns(Value.Struct rule) {
    if (!release.has("routes-with-regexps")) {
      return selector.insert(rule);
    }
    for (String key : List.of("schema-pattern", "table-pattern")) {
      String pattern = rule.text(key);
      Optional<String> refusal =
          pattern.startsWith("~")
              ? regexp(lowered(pattern).substring(1))
              : Optional.of("something follows the '*'").filter(r -> !RuleSelector.valid(pattern));
      if (refusal.isPresent()) {
        return Optional.of(new RuleFault(rule.field(key), rule, refusal.get()));
      }
    }
    return Optional.empty();
  }

  /** Also a regular expression is put in lower case, which spoils some. */
  private String lowered(String pattern) {
    return caseSensitive ? pattern : pattern.toLowerCase(Locale.ROOT);
  }

  private Optional<String> regexp(String pattern) {
    return Regexp.refusal(pattern, release.has("regexp-names-in-angles"));
  }
}
