package io.github.dmlint.report;

import io.github.dmlint.engine.LintResult;
import io.github.dmlint.rule.Finding;
import io.github.dmlint.rule.Severity;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** The XML of Checkstyle, which many services and editors read. */
final class CheckstyleReport implements Report {
  /** The version of the form, not of dmlint. */
  private static final String FORM = "4.3";

  @Override
  public void write(LintResult result, Appendable out) throws IOException {
    XmlWriter xml = new XmlWriter(out);
    xml.open("checkstyle").attribute("version", FORM);
    for (Map.Entry<String, List<Finding>> file : ByFile.of(result).entrySet()) {
      xml.open("file").attribute("name", file.getKey());
      for (Finding finding : file.getValue()) {
        Severity severity = finding.severity();
        xml.open("error").attribute("line", finding.place().line());
        xml.attribute("column", finding.place().column());
        xml.attribute("severity", severity == Severity.NOTE ? "info" : severity.id());
        xml.attribute("message", finding.message());
        xml.attribute("source", "dmlint." + finding.code()).close();
      }
      xml.close();
    }
    xml.close();
  }
}
