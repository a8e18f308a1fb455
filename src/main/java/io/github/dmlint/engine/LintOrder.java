package io.github.dmlint.engine;

import io.github.dmlint.rule.Finding;
import java.util.Comparator;

/** The order of findings: path, place, code, message; the same whatever the threads. */
final class LintOrder {
  static final Comparator<Finding> FINDINGS =
      Comparator.comparing((Finding finding) -> finding.place().source().path())
          .thenComparing(finding -> finding.place().span())
          .thenComparing(Finding::code)
          .thenComparing(Finding::message);

  private LintOrder() {}
}
