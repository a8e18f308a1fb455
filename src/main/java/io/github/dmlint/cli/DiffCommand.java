package io.github.dmlint.cli;

import io.github.dmlint.engine.FileDiff;
import io.github.dmlint.engine.FindingFilter;
import io.github.dmlint.engine.LintSettings;
import io.github.dmlint.engine.Linter;
import io.github.dmlint.release.FileKind;
import io.github.dmlint.release.Release;
import io.github.dmlint.release.ReleaseDiff;
import io.github.dmlint.report.DiffJson;
import io.github.dmlint.report.DiffText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code dmlint diff}: what changed between two releases, or what of it touches files. */
final class DiffCommand implements Command {
  @Override
  public String name() {
    return "diff";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = Options.spec();
    spec.usageMessage()
        .description(
            "Lists what changed between two releases of DM; with files, only what touches them.");
    spec.addPositional(
        Options.arguments(
            "ARG",
            "2..*",
            "FROM TO [FILE...]: the old and the new release, then files and folders, if any."));
    spec.addOption(
        Options.value(
            "--kind",
            "KIND",
            "Only this kind: task, source, dm-master, dm-worker, dmctl; files are taken for it."));
    spec.addOption(Options.value("--format", "FORMAT", "How to report: text or json."));
    return spec;
  }

  @Override
  public int run(ParseResult parsed, Session session) throws IOException, UsageFault {
    RuleSource source = RuleSource.of(parsed, session);
    List<String> arguments = Options.arguments(parsed);
    Release before = source.release(arguments.get(0));
    Release after = source.release(arguments.get(1));
    Optional<FileKind> kind = CheckCommand.kind(Options.value(parsed, "--kind"));
    Set<FileKind> kinds = EnumSet.allOf(FileKind.class);
    kind.ifPresent(only -> kinds.retainAll(Set.of(only)));
    ReleaseDiff diff = source.rules().diff(before, after, kinds);
    boolean json = TextFormat.of(parsed, List.of("text", "json")).equals("json");
    DiffText text = new DiffText(diff, session.out());
    if (arguments.size() == 2) {
      if (json) {
        DiffJson.write(diff, Optional.empty(), session.out());
      } else {
        text.write();
      }
      return ExitCode.CLEAN;
    }
    List<Path> paths = new ArrayList<>();
    boolean missing = false;
    for (String argument : arguments.subList(2, arguments.size())) {
      Path path = session.folder().resolve(argument);
      if (Files.isReadable(path)) {
        paths.add(path);
      } else {
        session.err().println("dmlint: '" + argument + "' cannot be read.");
        missing = true;
      }
    }
    List<FileDiff> files = linter(source, kind, session).diff(paths, before, after);
    if (json) {
      DiffJson.write(diff, Optional.of(files), session.out());
    } else {
      for (FileDiff file : files) {
        text.write(file);
      }
    }
    return ExitCode.of(false, missing, false);
  }

  private static Linter linter(RuleSource source, Optional<FileKind> kind, Session session) {
    LintSettings settings =
        new LintSettings(
            session.folder(),
            source.rules(),
            source.pages(),
            Optional.empty(),
            Optional.empty(),
            kind,
            true,
            1,
            FindingFilter.ALL,
            List.of(),
            false,
            List.of());
    return new Linter(settings, fault -> {});
  }
}
