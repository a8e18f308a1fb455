package io.github.dmlint.cli;

import io.github.dmlint.engine.FileResult;
import io.github.dmlint.engine.FindingFilter;
import io.github.dmlint.engine.LintResult;
import io.github.dmlint.engine.LintSettings;
import io.github.dmlint.engine.Linter;
import io.github.dmlint.engine.OldDirectory;
import io.github.dmlint.release.FileKind;
import io.github.dmlint.release.Release;
import io.github.dmlint.report.ReportContext;
import io.github.dmlint.rule.Severity;
import io.github.dmlint.upgrade.snapshot.Snapshot;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code dmlint check}: what a release would refuse in files and folders. */
final class CheckCommand implements Command {
  private static final String STDIN = "-";

  /** For more files it would take longer than the check itself. */
  private static final int MOST_IN_MATRIX = 50;

  @Override
  public String name() {
    return "check";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = Options.spec();
    spec.usageMessage()
        .description("Reports what a release of DM refuses in configuration files and inventories.")
        .footer(CheckHelp.FOOTER);
    CheckHelp.addOptions(spec);
    return spec;
  }

  @Override
  public int run(ParseResult parsed, Session session) throws IOException, UsageFault {
    RuleSource source = RuleSource.of(parsed, session);
    List<Output> outputs = Output.of(Options.values(parsed, "--format"));
    Threshold threshold = Threshold.of(Options.value(parsed, "--fail-on"));
    boolean colour = Terminal.colours(Options.value(parsed, "--color"), session);
    boolean links =
        Terminal.links(session) && !Options.value(parsed, "--color").equals(Optional.of("never"));
    boolean debug = Options.given(parsed, "--debug");
    Linter linter =
        new Linter(
            settings(parsed, source, session),
            fault -> {
              if (debug) {
                fault.printStackTrace(session.err());
              }
            });
    Optional<Snapshot> snapshot = SnapshotOption.of(parsed, session);
    snapshot.ifPresent(taken -> SnapshotOption.add(taken, linter));
    List<Path> paths = paths(parsed, linter, snapshot.isPresent(), session);
    if (Options.given(parsed, "--show-files")) {
      return show(linter.look(paths), session);
    }
    LintResult result = linter.check(paths);
    int code =
        ExitCode.of(
            false, result.count(FileResult.State.UNCHECKED) > 0, threshold.isReached(result));
    ReportContext.Matrix matrix =
        outputs.stream().anyMatch(output -> output.format().equals("html"))
                && result.files().size() <= MOST_IN_MATRIX
            ? new ReportContext.Matrix(
                MatrixCommand.matrix(paths, parsed, source, session), source.rules().releases())
            : ReportContext.Matrix.NONE;
    boolean silent =
        code == ExitCode.CLEAN && Options.given(parsed, "--quiet") && result.findings().isEmpty();
    for (Output output : outputs) {
      if (silent && output.file().isEmpty()) {
        continue;
      }
      boolean shown = colour && output.file().isEmpty();
      output.write(
          result,
          new ReportContext(
              Version.text(),
              source.pages(),
              session.folder(),
              session.root(),
              shown,
              links && output.file().isEmpty(),
              code,
              matrix),
          session);
    }
    if (Options.given(parsed, "--statistics")) {
      Statistics.print(result, session.err());
    }
    return code;
  }

  private static LintSettings settings(ParseResult parsed, RuleSource source, Session session)
      throws UsageFault {
    Optional<RuleSource.Target> target = source.target(parsed, "--target");
    List<String> notes = new ArrayList<>();
    if (target.isPresent() && !target.get().note().isEmpty()) {
      notes.add(target.get().note());
    }
    List<Path> binaries = new ArrayList<>();
    for (String file : Options.values(parsed, "--bin")) {
      binaries.add(session.folder().resolve(file));
    }
    return new LintSettings(
        session.folder(),
        source.rules(),
        source.pages(),
        target.map(RuleSource.Target::release),
        from(parsed, source, session),
        kind(Options.value(parsed, "--kind")),
        Options.given(parsed, "--isolated"),
        threads(Options.value(parsed, "--threads"), session),
        new FindingFilter(
            Options.words(parsed, "--select"),
            Options.words(parsed, "--ignore"),
            severities(Options.words(parsed, "--severity"))),
        binaries,
        Options.given(parsed, "--run-binaries"),
        notes);
  }

  /** The release that runs now: as named, else as the old directory tells it. */
  private static Optional<Release> from(ParseResult parsed, RuleSource source, Session session)
      throws UsageFault {
    Optional<Release> named = source.release(parsed, "--from");
    Optional<String> old = Options.value(parsed, "--old");
    if (named.isPresent() || old.isEmpty()) {
      return named;
    }
    Path folder = session.folder().resolve(old.get());
    Optional<Release> told = OldDirectory.release(folder, source.rules());
    if (told.isEmpty()) {
      throw new UsageFault(
          "Nothing in '%s' tells its release: no dm_version in an inventory.ini, no program of DM; name it with --from."
              .formatted(old.get()));
    }
    return told;
  }

  static Optional<FileKind> kind(Optional<String> name) throws UsageFault {
    if (name.isEmpty()) {
      return Optional.empty();
    }
    List<String> names = new ArrayList<>();
    for (FileKind kind : FileKind.values()) {
      if (kind.id().equals(name.get())) {
        return Optional.of(kind);
      }
      names.add(kind.id());
    }
    throw new UsageFault(
        "There is no kind '%s'; there are %s.".formatted(name.get(), String.join(", ", names)));
  }

  private static int threads(Optional<String> option, Session session) throws UsageFault {
    if (option.isEmpty()) {
      return session.processors();
    }
    try {
      int threads = Integer.parseInt(option.get());
      if (threads > 0) {
        return Math.min(threads, 256);
      }
    } catch (NumberFormatException e) {
      // told below
    }
    throw new UsageFault("--threads takes a number from 1 on, not '" + option.get() + "'.");
  }

  private static Map<String, Severity> severities(List<String> words) throws UsageFault {
    Map<String, Severity> severities = new HashMap<>();
    for (String word : words) {
      int equals = word.indexOf('=');
      Optional<Severity> severity =
          equals < 0 ? Optional.empty() : severity(word.substring(equals + 1));
      if (severity.isEmpty()) {
        throw new UsageFault(
            "--severity takes CODE=error, CODE=warning or CODE=note, not '" + word + "'.");
      }
      severities.put(word.substring(0, equals), severity.get());
    }
    return severities;
  }

  static Optional<Severity> severity(String name) {
    for (Severity severity : Severity.values()) {
      if (severity.id().equals(name.toLowerCase(Locale.ROOT))) {
        return Optional.of(severity);
      }
    }
    return Optional.empty();
  }

  /**
   * @param snapshot whether files of a snapshot are checked, so that no path needs to be named
   */
  private static List<Path> paths(
      ParseResult parsed, Linter linter, boolean snapshot, Session session)
      throws IOException, UsageFault {
    List<String> arguments = Options.arguments(parsed);
    List<Path> paths = new ArrayList<>();
    for (String argument : arguments.isEmpty() && !snapshot ? List.of(".") : arguments) {
      if (argument.equals(STDIN)) {
        String name =
            Options.value(parsed, "--stdin-filename")
                .orElseThrow(
                    () ->
                        new UsageFault(
                            "'-' needs --stdin-filename NAME, which tells what the input is."));
        linter.add(
            session.folder().resolve(name), session.in().readNBytes(LintSettings.LARGEST + 1));
      } else {
        paths.add(Path.of(argument));
      }
    }
    return paths;
  }

  private static int show(LintResult result, Session session) {
    for (FileResult file : result.files()) {
      String kind =
          file.state() == FileResult.State.UNCHECKED
              ? "unreadable"
              : file.kind().map(FileKind::id).orElse("skipped");
      session.out().println(file.path() + ": " + kind + ", " + file.reason());
    }
    return ExitCode.of(false, result.count(FileResult.State.UNCHECKED) > 0, false);
  }
}
