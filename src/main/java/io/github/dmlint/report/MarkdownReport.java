package io.github.dmlint.report;

import io.github.dmlint.engine.LintResult;
import io.github.dmlint.rule.Finding;
import java.io.IOException;
import java.util.List;

/** A table in Markdown, for the summary of a step or a comment. */
final class MarkdownReport implements Report {
  /** GitHub takes 1 MiB for a summary; so many rows stay well below. */
  private static final int MOST = 1000;

  private static final String SPECIAL = "\\`*_[]<>&|~#$!";

  @Override
  public void write(LintResult result, Appendable out) throws IOException {
    out.append("### dmlint\n\n").append(escaped(Summary.of(result))).append('\n');
    for (String note : result.notes()) {
      out.append('\n').append(escaped(note)).append('\n');
    }
    List<Finding> findings = result.findings();
    if (findings.isEmpty()) {
      return;
    }
    out.append("\n| Severity | Rule | Where | What |\n| --- | --- | --- | --- |\n");
    for (Finding finding : findings.subList(0, Math.min(MOST, findings.size()))) {
      row(finding, out);
    }
    if (findings.size() > MOST) {
      String more = Summary.plural(findings.size() - MOST, "more finding");
      out.append('\n').append(more).append(".\n");
    }
  }

  private static void row(Finding finding, Appendable out) throws IOException {
    String code = finding.code();
    out.append("| ").append(finding.severity().id());
    out.append(" | [").append(code).append("](").append(ReportContext.page(code)).append(") ");
    out.append(finding.name()).append(" | ");
    out.append(escaped(finding.place().source().path()) + ":" + finding.place().line());
    out.append(" | ").append(escaped(finding.message()));
    if (!finding.help().isEmpty()) {
      out.append("<br>help: ").append(escaped(finding.help()));
    }
    out.append(" |\n");
  }

  private static String escaped(String text) {
    String visible = Visible.of(text);
    StringBuilder out = new StringBuilder(visible.length() + 16);
    for (int i = 0; i < visible.length(); i++) {
      char c = visible.charAt(i);
      if (SPECIAL.indexOf(c) >= 0) {
        out.append('\\');
      }
      out.append(c);
    }
    return out.toString();
  }
}
