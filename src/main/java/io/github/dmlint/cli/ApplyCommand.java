package io.github.dmlint.cli;

import io.github.dmlint.release.Release;
import io.github.dmlint.upgrade.Apply;
import io.github.dmlint.upgrade.ApplyOutcome;
import io.github.dmlint.upgrade.ApplySettings;
import io.github.dmlint.upgrade.Control;
import io.github.dmlint.upgrade.DryRun;
import io.github.dmlint.upgrade.run.Interruption;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code dmlint apply}: carries an upgrade out through Ansible, and proves each step. */
final class ApplyCommand implements Command {
  @Override
  public String name() {
    return "apply";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = Options.spec();
    spec.usageMessage()
        .description(
            "Upgrades the cluster of a DM-Ansible directory: checks it, runs the playbooks"
                + " local_prepare, rolling_update and rolling_update_monitor with ansible-playbook,"
                + " and proves each step.");
    UpgradeOptions.addDirectory(spec);
    spec.addOption(
        Options.value("--target", "RELEASE", "The release to upgrade to; must be given."));
    UpgradeOptions.addFrom(spec);
    spec.addOption(Options.flag("--yes", "Do not ask before the first change."));
    spec.addOption(
        Options.flag(
            "--dry-run",
            "Run the checks and try playbooks with Ansible's --check; change nothing."));
    spec.addOption(
        Options.flag(
            "--skip-prepare",
            "Do not run local_prepare.yml: the programs are in resources/bin already."));
    spec.addOption(
        Options.flag(
            "--skip-monitor",
            "Do not run rolling_update_monitor.yml: leave the monitoring as it is."));
    spec.addOption(
        Options.flag("--resume", "Go on at the first step that the last apply did not prove."));
    spec.addOption(
        Options.flag(
            "--accept-changes",
            "With --resume: go on although the inventory or playbooks changed since."));
    spec.addOption(
        Options.flag(
            "--direct",
            "Upgrade in one step, past releases that DM's documentation has a step of its own"
                + " for."));
    spec.addOption(
        Options.values(
            "--skip",
            "CHECK",
            "Go on although this check fails, named as the table of checks has it; needs"
                + " --reason."));
    spec.addOption(
        Options.values(
            "--reason",
            "TEXT",
            "Why a check is skipped; kept in the journal. One for all, or one for each --skip."));
    UpgradeOptions.addSettle(spec);
    spec.addOption(Options.value("--format", "FORMAT", "text or json (default: text)."));
    return spec;
  }

  @Override
  public int run(ParseResult parsed, Session session) throws IOException, UsageFault {
    RuleSource source = RuleSource.of(parsed, session);
    boolean json = TextFormat.json(parsed);
    ApplySettings settings = settings(parsed, source, session);
    SessionView view =
        new SessionView(
            session, json ? session.err() : session.out(), Options.given(parsed, "--yes"));
    try (InterruptHook hook = InterruptHook.install();
        Scratch scratch = Scratch.open()) {
      Control control = control(session, source, scratch, hook.interruption());
      ApplyOutcome outcome =
          Options.given(parsed, "--dry-run")
              ? new DryRun(settings, control, view, () -> lint(settings, source, session)).run()
              : new Apply(settings, control, view, () -> lint(settings, source, session)).run();
      if (json) {
        session.out().print(outcome.json().pretty());
      }
      session.out().flush();
      session.err().flush();
      return outcome.exit();
    }
  }

  private static List<String> lint(ApplySettings settings, RuleSource source, Session session) {
    return LintGate.errors(
        settings.directory(),
        settings.target(),
        settings.skipPrepare(),
        source,
        session.processors());
  }

  static Control control(
      Session session, RuleSource source, Scratch scratch, Interruption interruption) {
    return new Control(
        source.rules(),
        session.environment(),
        InstantSource.system(),
        scratch.path(),
        interruption,
        Terminal.isInput());
  }

  private static ApplySettings settings(ParseResult parsed, RuleSource source, Session session)
      throws UsageFault {
    Path directory = UpgradeOptions.directory(parsed, session);
    Release target = UpgradeOptions.target(parsed, source);
    if (Options.given(parsed, "--accept-changes") && !Options.given(parsed, "--resume")) {
      throw new UsageFault("--accept-changes belongs to --resume.");
    }
    return new ApplySettings(
        directory,
        UpgradeOptions.inventory(parsed, directory, session),
        target,
        source.release(parsed, "--from"),
        UpgradeOptions.old(parsed, session),
        Options.given(parsed, "--direct"),
        Options.given(parsed, "--resume"),
        Options.given(parsed, "--accept-changes"),
        Options.given(parsed, "--skip-prepare"),
        Options.given(parsed, "--skip-monitor"),
        UpgradeOptions.skips(parsed),
        Options.values(parsed, "--ansible-option"),
        UpgradeOptions.settle(parsed));
  }
}
