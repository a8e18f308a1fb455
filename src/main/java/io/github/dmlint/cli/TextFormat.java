package io.github.dmlint.cli;

import java.util.List;
import picocli.CommandLine.ParseResult;

/** The forms of output of the commands around an upgrade. */
final class TextFormat {
  private TextFormat() {}

  /** Whether JSON is wanted of a command that knows text and JSON. */
  static boolean json(ParseResult parsed) throws UsageFault {
    return of(parsed, List.of("text", "json")).equals("json");
  }

  static String of(ParseResult parsed, List<String> known) throws UsageFault {
    String format = Options.value(parsed, "--format").orElse("text");
    if (!known.contains(format)) {
      throw new UsageFault(
          "There is no format '%s'; there are %s.".formatted(format, String.join(", ", known)));
    }
    return format;
  }
}
