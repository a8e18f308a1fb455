package io.github.dmlint.cli;

import io.github.dmlint.text.FileFault;
import io.github.dmlint.upgrade.Control;
import io.github.dmlint.upgrade.Workshop;
import io.github.dmlint.upgrade.snapshot.Collection;
import io.github.dmlint.upgrade.snapshot.Snapshot;
import io.github.dmlint.upgrade.snapshot.SnapshotJson;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code dmlint collect}: what really runs, in one file. */
final class CollectCommand implements Command {
  @Override
  public String name() {
    return "collect";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = Options.spec();
    spec.usageMessage()
        .description(
            "Gathers what really runs of a cluster into one file, for check, plan and verify with"
                + " --snapshot on another machine: deployed files, versions and tasks, secrets"
                + " masked. Changes nothing.");
    UpgradeOptions.addDirectory(spec);
    spec.addOption(Options.value("--out", "FILE", "Where the snapshot goes; must be given."));
    return spec;
  }

  @Override
  public int run(ParseResult parsed, Session session) throws IOException, UsageFault {
    RuleSource source = RuleSource.of(parsed, session);
    Path directory = UpgradeOptions.directory(parsed, session);
    Path out =
        Options.value(parsed, "--out")
            .map(session.folder()::resolve)
            .orElseThrow(() -> new UsageFault("--out FILE is needed."));
    try (InterruptHook hook = InterruptHook.install();
        Scratch scratch = Scratch.open()) {
      Control control = ApplyCommand.control(session, source, scratch, hook.interruption());
      Workshop workshop = UpgradeOptions.workshop(parsed, directory, control, session);
      Snapshot snapshot =
          new Collection(source.rules(), session.environment(), scratch.path())
              .collect(
                  workshop.ansible(),
                  workshop.deployment(),
                  workshop.secrets(),
                  control.clock().instant());
      if (hook.interruption().wanted()) {
        return ExitCode.INTERRUPTED;
      }
      if (snapshot.deployment().members().isEmpty()) {
        snapshot.deployment().problems().forEach(p -> session.err().println("dmlint: " + p));
        session.err().println("dmlint: There is nothing to collect; no snapshot was written.");
        session.err().flush();
        return ExitCode.FAILED;
      }
      write(snapshot, out);
      snapshot.deployment().problems().forEach(session.err()::println);
      session
          .out()
          .println(
              "Wrote '%s': %d processes.".formatted(out, snapshot.deployment().members().size()));
      session.out().flush();
      return snapshot.deployment().problems().isEmpty() ? ExitCode.CLEAN : ExitCode.FAILED;
    }
  }

  private static void write(Snapshot snapshot, Path out) throws IOException, UsageFault {
    try {
      Files.writeString(out, SnapshotJson.write(snapshot).pretty());
    } catch (FileSystemException e) {
      throw new UsageFault(
          "The snapshot '%s' cannot be written: %s.".formatted(out, FileFault.reason(e)));
    }
  }
}
