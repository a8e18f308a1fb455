package io.github.dmlint.report;

import io.github.dmlint.report.sarif.SarifReport;
import java.util.List;
import java.util.Optional;

/** The formats by name. */
public final class Formats {
  public static final List<String> NAMES =
      List.of(
          "text",
          "concise",
          "json",
          "sarif",
          "github",
          "gitlab",
          "junit",
          "checkstyle",
          "markdown",
          "html");

  private Formats() {}

  public static Optional<Report> of(String name, ReportContext context) {
    return switch (name) {
      case "text" -> Optional.of(new TextReport(context));
      case "concise" -> Optional.of(new ConciseReport());
      case "json" -> Optional.of(new JsonReport(context));
      case "sarif" -> Optional.of(new SarifReport(context));
      case "github" -> Optional.of(new GithubReport(context));
      case "gitlab" -> Optional.of(new GitlabReport(context));
      case "junit" -> Optional.of(new JunitReport());
      case "checkstyle" -> Optional.of(new CheckstyleReport());
      case "markdown" -> Optional.of(new MarkdownReport());
      case "html" -> Optional.of(new HtmlReport(context));
      default -> Optional.empty();
    };
  }
}
