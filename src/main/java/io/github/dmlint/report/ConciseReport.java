package io.github.dmlint.report;

import io.github.dmlint.engine.LintResult;
import io.github.dmlint.rule.Finding;
import java.io.IOException;

/** One line for each finding: {@code path:line:column: severity[code] message}. */
final class ConciseReport implements Report {
  @Override
  public void write(LintResult result, Appendable out) throws IOException {
    for (Finding finding : result.findings()) {
      line(finding, out);
    }
  }

  static void line(Finding finding, Appendable out) throws IOException {
    out.append(Visible.of(finding.place().source().path()));
    out.append(":" + finding.place().line() + ":" + finding.place().column() + ": ");
    out.append(finding.severity().id()).append('[').append(finding.code()).append("] ");
    out.append(Visible.of(finding.message())).append('\n');
  }
}
