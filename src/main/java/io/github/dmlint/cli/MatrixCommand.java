package io.github.dmlint.cli;

import io.github.dmlint.engine.FileMatrix;
import io.github.dmlint.engine.FindingFilter;
import io.github.dmlint.engine.LintSettings;
import io.github.dmlint.engine.Linter;
import io.github.dmlint.report.MatrixHtml;
import io.github.dmlint.report.MatrixJson;
import io.github.dmlint.report.MatrixText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code dmlint matrix}: which releases accept files. */
final class MatrixCommand implements Command {
  @Override
  public String name() {
    return "matrix";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = Options.spec();
    spec.usageMessage()
        .description("Shows which releases of DM accept the files, and which refuse them.");
    spec.addPositional(Options.arguments("PATH", "1..*", "Files and folders."));
    spec.addOption(
        Options.value("--kind", "KIND", "Take all files for this kind, such as task or source."));
    spec.addOption(Options.value("--format", "FORMAT", "How to report: text, json or html."));
    return spec;
  }

  @Override
  public int run(ParseResult parsed, Session session) throws IOException, UsageFault {
    RuleSource source = RuleSource.of(parsed, session);
    String format = TextFormat.of(parsed, List.of("text", "json", "html"));
    List<Path> paths = Options.arguments(parsed).stream().map(Path::of).toList();
    List<FileMatrix> files = matrix(paths, parsed, source, session);
    switch (format) {
      case "json" -> MatrixJson.write(files, session.out());
      case "html" -> MatrixHtml.write(files, source.rules().releases(), session.out());
      default -> MatrixText.write(files, session.out());
    }
    return ExitCode.of(false, files.stream().anyMatch(file -> !file.readable()), false);
  }

  /** What every release makes of files and of all that is found in folders. */
  static List<FileMatrix> matrix(
      List<Path> paths, ParseResult parsed, RuleSource source, Session session) throws UsageFault {
    LintSettings settings =
        new LintSettings(
            session.folder(),
            source.rules(),
            source.pages(),
            Optional.empty(),
            Optional.empty(),
            CheckCommand.kind(Options.value(parsed, "--kind")),
            true,
            session.processors(),
            FindingFilter.ALL,
            List.of(),
            false,
            List.of());
    return new Linter(settings, fault -> {}).matrix(paths);
  }
}
