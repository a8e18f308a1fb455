package io.github.dmlint.report;

import java.util.List;
import java.util.Optional;

/** The formats by name. */
public final class Formats {
  public static final List<String> NAMES = List.of("text", "concise", "json");

  private Formats() {}

  public static Optional<Report> of(String name, ReportContext context) {
    return switch (name) {
      case "text" -> Optional.of(new TextReport(context));
      case "concise" -> Optional.of(new ConciseReport());
      case "json" -> Optional.of(new JsonReport(context));
      default -> Optional.empty();
    };
  }
}
