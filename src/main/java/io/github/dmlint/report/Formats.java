package io.github.dmlint.report;

import io.github.dmlint.report.sarif.SarifReport;
import java.util.List;
import java.util.Optional;

/** The formats by name. */
public final class Formats {
  public static final List<String> NAMES = List.of("text", "concise", "json", "sarif");

  private Formats() {}

  public static Optional<Report> of(String name, ReportContext context) {
    return switch (name) {
      case "text" -> Optional.of(new TextReport(context));
      case "concise" -> Optional.of(new ConciseReport());
      case "json" -> Optional.of(new JsonReport(context));
      case "sarif" -> Optional.of(new SarifReport(context));
      default -> Optional.empty();
    };
  }
}
