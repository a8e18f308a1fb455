package io.github.dmlint.report;

import io.github.dmlint.engine.LintResult;
import io.github.dmlint.rule.Finding;
import java.io.IOException;

/** Findings for people at a terminal: words, the lines they are about, the remedy, a summary. */
final class TextReport implements Report {
  /** The escape sequence OSC 8 of terminals: the address, and ST as its end. */
  private static final String LINK = "\u001b]8;;%s\u001b\\";

  private final Colours colours;
  private final boolean links;

  TextReport(ReportContext context) {
    this.colours = new Colours(context.colour());
    this.links = context.links();
  }

  @Override
  public void write(LintResult result, Appendable out) throws IOException {
    for (Finding finding : result.findings()) {
      String head = "%s[%s]".formatted(finding.severity().id(), linked(finding.code()));
      out.append(colours.severity(finding.severity(), head)).append(' ');
      out.append(colours.bold(finding.name() + ": " + Visible.of(finding.message())));
      out.append('\n');
      new CodeFrame(finding, result.secrets(), colours).write(out);
      out.append('\n');
    }
    for (String note : result.notes()) {
      out.append(Visible.of(note)).append('\n');
    }
    out.append(Summary.of(result)).append('\n');
  }

  /** The code of a rule as a link to its page, where links are shown. */
  private String linked(String code) {
    return links ? LINK.formatted(ReportContext.page(code)) + code + LINK.formatted("") : code;
  }
}
