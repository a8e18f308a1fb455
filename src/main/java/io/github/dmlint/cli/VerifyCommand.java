package io.github.dmlint.cli;

import io.github.dmlint.json.Json;
import io.github.dmlint.release.Release;
import io.github.dmlint.upgrade.Control;
import io.github.dmlint.upgrade.Verify;
import io.github.dmlint.upgrade.proof.Fact;
import io.github.dmlint.upgrade.proof.Proof;
import io.github.dmlint.upgrade.snapshot.Snapshot;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code dmlint verify}: the proof that a cluster is at a release. */
final class VerifyCommand implements Command {
  @Override
  public String name() {
    return "verify";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = Options.spec();
    spec.usageMessage()
        .description(
            "Proves that every program and process of a DM-Ansible directory is at a release:"
                + " files by -V, processes by /status, and dmctl. Changes nothing.");
    UpgradeOptions.addDirectory(spec);
    spec.addOption(
        Options.value("--target", "RELEASE", "The release that all must be at; must be given."));
    spec.addOption(SnapshotOption.spec("Judge what 'dmlint collect' found, not what runs now."));
    UpgradeOptions.addSettle(spec);
    spec.addOption(Options.value("--format", "FORMAT", "text or json (default: text)."));
    return spec;
  }

  @Override
  public int run(ParseResult parsed, Session session) throws IOException, UsageFault {
    RuleSource source = RuleSource.of(parsed, session);
    boolean json = TextFormat.json(parsed);
    Path directory = UpgradeOptions.directory(parsed, session);
    Release target = UpgradeOptions.target(parsed, source);
    Optional<Snapshot> snapshot = SnapshotOption.of(parsed, session);
    try (InterruptHook hook = InterruptHook.install();
        Scratch scratch = Scratch.open()) {
      Control control = ApplyCommand.control(session, source, scratch, hook.interruption());
      Duration settle = UpgradeOptions.settle(parsed);
      Proof proof =
          snapshot.isPresent()
              ? Verify.of(snapshot.get(), control, target)
              : Verify.of(
                  UpgradeOptions.workshop(parsed, directory, control, session),
                  control,
                  target,
                  settle);
      show(proof, target, json, session);
      session.out().flush();
      if (hook.interruption().wanted()) {
        return ExitCode.INTERRUPTED;
      }
      return proof.proven() ? ExitCode.CLEAN : ExitCode.FINDINGS;
    }
  }

  static void show(Proof proof, Release target, boolean json, Session session) {
    if (json) {
      Json.Fields all =
          Json.object()
              .put("target", target.toString())
              .put("proven", proof.proven())
              .put("facts", proof.json())
              .end();
      session.out().print(all.pretty());
      return;
    }
    for (Fact fact : proof.facts()) {
      session
          .out()
          .println((fact.holds() ? "ok    " : "WRONG ") + fact.subject() + ": " + fact.message());
    }
    session
        .out()
        .println(
            proof.proven()
                ? "Proven: everything is at " + target + "."
                : "Not proven: " + proof.broken().size() + " facts do not hold.");
  }
}
