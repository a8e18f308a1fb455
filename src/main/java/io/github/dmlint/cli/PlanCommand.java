package io.github.dmlint.cli;

import io.github.dmlint.release.Release;
import io.github.dmlint.upgrade.Control;
import io.github.dmlint.upgrade.PlanWork;
import io.github.dmlint.upgrade.deployed.AnsibleVersion;
import io.github.dmlint.upgrade.deployed.Deployment;
import io.github.dmlint.upgrade.deployed.DirectoryReading;
import io.github.dmlint.upgrade.deployed.Running;
import io.github.dmlint.upgrade.plan.Plan;
import io.github.dmlint.upgrade.plan.PlanJson;
import io.github.dmlint.upgrade.plan.PlanPage;
import io.github.dmlint.upgrade.plan.PlanText;
import io.github.dmlint.upgrade.snapshot.Snapshot;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code dmlint plan}: the steps of an upgrade, what must hold, and the way back. */
final class PlanCommand implements Command {
  @Override
  public String name() {
    return "plan";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = Options.spec();
    spec.usageMessage()
        .description(
            "Shows the plan of an upgrade: from which release to which, preconditions, notes, known"
                + " defects, each step with its exact commands, and the way back.");
    UpgradeOptions.addDirectory(spec);
    spec.addOption(
        Options.value("--target", "RELEASE", "The release to upgrade to; must be given."));
    UpgradeOptions.addFrom(spec);
    spec.addOption(SnapshotOption.spec("Plan for what 'dmlint collect' found, without Ansible."));
    spec.addOption(Options.flag("--hops", "Show each documented step on the way by itself."));
    spec.addOption(Options.value("--format", "FORMAT", "text, json or html (default: text)."));
    return spec;
  }

  @Override
  public int run(ParseResult parsed, Session session) throws IOException, UsageFault {
    RuleSource source = RuleSource.of(parsed, session);
    String format = TextFormat.of(parsed, List.of("text", "json", "html"));
    Path directory = UpgradeOptions.directory(parsed, session);
    Release target = UpgradeOptions.target(parsed, source);
    Optional<Snapshot> snapshot = SnapshotOption.of(parsed, session);
    try (InterruptHook hook = InterruptHook.install();
        Scratch scratch = Scratch.open()) {
      Control control = ApplyCommand.control(session, source, scratch, hook.interruption());
      Deployment deployment =
          snapshot.isPresent()
              ? snapshot.get().deployment()
              : DirectoryReading.read(
                  directory, UpgradeOptions.inventory(parsed, directory, session), target);
      List<Running> running =
          snapshot.isPresent() ? snapshot.get().running() : Running.ask(deployment);
      Plan plan =
          PlanWork.plan(
              control,
              directory,
              target,
              source.release(parsed, "--from"),
              UpgradeOptions.old(parsed, session),
              AnsibleVersion.ask(control.environment()),
              deployment,
              running);
      show(plan, format, Options.given(parsed, "--hops"), session);
      session.out().flush();
      return plan.backwards() ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }
  }

  private static void show(Plan plan, String format, boolean hops, Session session) {
    switch (format) {
      case "json" -> session.out().print(PlanJson.of(plan).pretty());
      case "html" -> session.out().print(PlanPage.of(plan, hops));
      default -> PlanText.lines(plan, hops).forEach(session.out()::println);
    }
  }
}
