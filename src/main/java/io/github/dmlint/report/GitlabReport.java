package io.github.dmlint.report;

import io.github.dmlint.engine.LintResult;
import io.github.dmlint.json.JsonWriter;
import io.github.dmlint.rule.Finding;
import io.github.dmlint.rule.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/** GitLab's code quality report. A fingerprint knows no lines, so that it outlives their moves. */
final class GitlabReport implements Report {
  private final ReportContext context;

  GitlabReport(ReportContext context) {
    this.context = context;
  }

  @Override
  public void write(LintResult result, Appendable out) throws IOException {
    Map<String, Integer> ordinals = new HashMap<>();
    JsonWriter json = new JsonWriter(out);
    json.open('[');
    for (Finding finding : result.findings()) {
      String path = ReportPath.inRepository(finding.place().source().path(), context);
      String subject = finding.code() + "\n" + path + "\n" + finding.path();
      int ordinal = ordinals.merge(subject, 1, Integer::sum);
      json.open('{');
      json.name("description").text(finding.message());
      json.name("check_name").text(finding.code() + " " + finding.name());
      json.name("fingerprint").text(sha256(subject + "\n" + ordinal));
      json.name("severity").text(severity(finding.severity()));
      json.name("location").open('{').name("path").text(path);
      json.name("lines").open('{').name("begin").number(finding.place().line());
      json.name("end").number(finding.place().endLine());
      json.close('}').close('}').close('}');
    }
    json.close(']');
  }

  private static String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> "critical";
      case WARNING -> "minor";
      case NOTE -> "info";
    };
  }

  private static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
