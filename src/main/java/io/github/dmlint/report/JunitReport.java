package io.github.dmlint.report;

import io.github.dmlint.engine.LintResult;
import io.github.dmlint.rule.Finding;
import io.github.dmlint.rule.Severity;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * JUnit's XML: a suite for each file, a case for each finding. An error is a failure; a warning or
 * note is a case that passes and says something, and a clean file is one case that passes.
 */
final class JunitReport implements Report {
  @Override
  public void write(LintResult result, Appendable out) throws IOException {
    Map<String, List<Finding>> files = ByFile.of(result);
    int tests = 0;
    for (List<Finding> findings : files.values()) {
      tests += Math.max(1, findings.size());
    }
    XmlWriter xml = new XmlWriter(out);
    xml.open("testsuites").attribute("name", "dmlint").attribute("tests", tests);
    xml.attribute("failures", result.count(Severity.ERROR)).attribute("errors", 0);
    for (Map.Entry<String, List<Finding>> file : files.entrySet()) {
      suite(file.getKey(), file.getValue(), xml);
    }
    xml.close();
  }

  private static void suite(String path, List<Finding> findings, XmlWriter xml) throws IOException {
    int failures = 0;
    for (Finding finding : findings) {
      failures += finding.severity() == Severity.ERROR ? 1 : 0;
    }
    xml.open("testsuite").attribute("name", path);
    xml.attribute("tests", Math.max(1, findings.size())).attribute("failures", failures);
    xml.attribute("errors", 0).attribute("skipped", 0);
    if (findings.isEmpty()) {
      xml.open("testcase").attribute("name", "no findings").attribute("classname", path).close();
    }
    for (Finding finding : findings) {
      testcase(path, finding, xml);
    }
    xml.close();
  }

  private static void testcase(String path, Finding finding, XmlWriter xml) throws IOException {
    String at = finding.place().line() + ":" + finding.place().column();
    xml.open("testcase").attribute("name", finding.code() + " " + finding.name() + " at " + at);
    xml.attribute("classname", path);
    StringBuilder words = new StringBuilder(path + ":" + at + ": ");
    words.append(finding.severity().id()).append('[').append(finding.code()).append("] ");
    words.append(finding.message());
    if (!finding.help().isEmpty()) {
      words.append("\nhelp: ").append(finding.help());
    }
    if (finding.severity() == Severity.ERROR) {
      xml.open("failure").attribute("type", finding.code());
      xml.attribute("message", finding.message()).text(words.toString()).close();
    } else {
      xml.open("system-out").text(words.toString()).close();
    }
    xml.close();
  }
}
