package io.github.dmlint.verdict;

/**
 * The patterns of schemas and tables in rules: {@code *} for any text and {@code ?} for any
 * character (tidb-tools, table-rule-selector). Nothing may follow a {@code *}.
 */
final class Wildcard {
  private Wildcard() {}

  static boolean valid(String pattern) {
    int star = pattern.indexOf('*');
    return star < 0 || star == pattern.length() - 1;
  }
}
