package io.github.dmlint.cli;

import io.github.dmlint.engine.LintResult;
import io.github.dmlint.report.Formats;
import io.github.dmlint.report.Report;
import io.github.dmlint.report.ReportContext;
import io.github.dmlint.text.FileFault;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A report that was asked for: {@code FORMAT}, or {@code FORMAT:FILE}.
 *
 * @param file empty for standard output
 */
record Output(String format, String file) {
  static List<Output> of(List<String> options) throws UsageFault {
    List<Output> outputs = new ArrayList<>();
    int printed = 0;
    for (String option : options) {
      int colon = option.indexOf(':');
      Output output =
          colon < 0
              ? new Output(option, "")
              : new Output(option.substring(0, colon), option.substring(colon + 1));
      if (!Formats.NAMES.contains(output.format())) {
        throw new UsageFault(
            "There is no format '%s'; there are %s."
                .formatted(output.format(), String.join(", ", Formats.NAMES)));
      }
      outputs.add(output);
      printed += output.file().isEmpty() ? 1 : 0;
    }
    if (printed > 1) {
      throw new UsageFault(
          "Only one format can go to standard output; name a file for the others.");
    }
    return outputs.isEmpty() ? List.of(new Output("text", "")) : outputs;
  }

  void write(LintResult result, ReportContext context, Session session)
      throws IOException, UsageFault {
    Report report = Formats.of(format, context).orElseThrow();
    if (file.isEmpty()) {
      report.write(result, session.out());
      return;
    }
    Path path = session.folder().resolve(file);
    try (Writer writer = Files.newBufferedWriter(path)) {
      report.write(result, writer);
    } catch (java.nio.file.FileSystemException e) {
      throw new UsageFault(
          "The report '%s' cannot be written: %s.".formatted(file, FileFault.reason(e)));
    }
  }
}
