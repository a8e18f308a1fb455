package io.github.dmlint.report;

import io.github.dmlint.engine.LintResult;
import io.github.dmlint.rule.Finding;
import io.github.dmlint.rule.Severity;
import io.github.dmlint.text.Place;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Workflow commands of GitHub Actions, which become annotations. GitHub shows ten of each level for
 * a step and drops the others without a word, so the others are plain lines of the log, and a last
 * notice says how many they are.
 */
final class GithubReport implements Report {
  private static final int MOST = 10;

  private final ReportContext context;

  GithubReport(ReportContext context) {
    this.context = context;
  }

  @Override
  public void write(LintResult result, Appendable out) throws IOException {
    Map<Severity, Integer> shown = new EnumMap<>(Severity.class);
    List<Finding> more = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      // One notice is kept for the last line.
      int most = severity == Severity.NOTE ? MOST - 1 : MOST;
      for (Finding finding : result.findings()) {
        if (finding.severity() == severity) {
          if (shown.merge(severity, 1, Integer::sum) <= most) {
            command(finding, out);
          } else {
            more.add(finding);
          }
        }
      }
    }
    if (!more.isEmpty()) {
      for (Finding finding : more) {
        out.append("  - ");
        ConciseReport.line(finding, out);
      }
      String words = Summary.plural(more.size(), "more finding") + " in the log of this step.";
      out.append("::notice title=dmlint::").append(words).append('\n');
    }
  }

  private void command(Finding finding, Appendable out) throws IOException {
    Place place = finding.place();
    out.append("::").append(level(finding.severity())).append(" file=");
    out.append(property(ReportPath.inRepository(place.source().path(), context)));
    out.append(",line=" + place.line());
    out.append(",endLine=" + place.endLine());
    // GitHub takes columns only of a range within one line.
    if (place.line() == place.endLine()) {
      out.append(",col=" + place.column());
      out.append(",endColumn=" + Math.max(place.column(), place.endColumn() - 1));
    }
    out.append(",title=").append(property(finding.code() + " " + finding.name()));
    out.append("::").append(data(Visible.of(finding.message())));
    if (!finding.help().isEmpty()) {
      out.append("%0A").append(data("help: " + Visible.of(finding.help())));
    }
    out.append('\n');
  }

  private static String level(Severity severity) {
    return severity == Severity.NOTE ? "notice" : severity.id();
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
