package io.github.dmlint.engine;

import io.github.dmlint.rule.Finding;
import java.util.Comparator;

/** The order of findings (path, place, code, message) and files; the same whatever the threads. */
final class LintOrder {
  // Not by Comparator.comparing: no class archive holds its lambdas, so that each start makes them.
  static final Comparator<Finding> FINDINGS = LintOrder::compare;

  static final Comparator<FileResult> FILES = (one, other) -> one.path().compareTo(other.path());

  private LintOrder() {}

  private static int compare(Finding one, Finding other) {
    int order = one.place().source().path().compareTo(other.place().source().path());
    if (order == 0) {
      order = one.place().span().compareTo(other.place().span());
    }
    if (order == 0) {
      order = one.code().compareTo(other.code());
    }
    return order == 0 ? one.message().compareTo(other.message()) : order;
  }
}
