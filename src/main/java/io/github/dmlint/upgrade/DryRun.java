package io.github.dmlint.upgrade;

import io.github.dmlint.json.Json;
import io.github.dmlint.upgrade.deployed.Ansible;
import io.github.dmlint.upgrade.plan.Plan;
import io.github.dmlint.upgrade.plan.PlanText;
import io.github.dmlint.upgrade.preflight.CheckResult;
import io.github.dmlint.upgrade.preflight.Preflight;
import io.github.dmlint.upgrade.run.AnsibleResult;
import io.github.dmlint.upgrade.run.PlayEvent;
import io.github.dmlint.upgrade.run.PlaybookRunner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Everything of an apply that changes nothing: preflight, plan, the syntax and hosts of the
 * playbooks, and what rolling_update.yml would change. It leaves no trace in the directory.
 */
public final class DryRun {
  private final ApplySettings settings;
  private final Control control;
  private final ApplyView view;
  private final Supplier<List<String>> lint;
  private final List<Json> runs = new ArrayList<>();

  /**
   * @param lint the errors of the files of the directory, one a line
   */
  public DryRun(
      ApplySettings settings, Control control, ApplyView view, Supplier<List<String>> lint) {
    this.settings = settings;
    this.control = control;
    this.view = view;
    this.lint = lint;
  }

  /**
   * @throws IOException if the scratch folder cannot be written
   */
  public ApplyOutcome run() throws IOException {
    Path log = control.scratch().resolve("dry-run.log");
    Workshop workshop =
        Workshop.open(control, settings.directory(), settings.inventory(), settings.options(), log);
    List<Step> steps = settings.steps();
    Preflight.Wish wish =
        new Preflight.Wish(
            steps.contains(Step.PREPARE), steps.contains(Step.MONITOR), false, settings.skips());
    Preflight.Findings findings =
        new Preflight(
                control.rules(), settings.target(), control.environment(), control.scratch(), wish)
            .run(workshop.ansible(), workshop.deployment(), workshop.secrets(), lint);
    CheckTable.lines(findings.results()).forEach(view::line);
    view.line("");
    Plan plan = PlanWork.plan(control, settings, workshop.deployment(), findings);
    PlanText.lines(plan, false).forEach(view::line);
    Ansible ansible = workshop.ansible().withStdout("default");
    boolean good = findings.clear();
    for (Step step : steps) {
      good &= look(ansible, step, "--syntax-check");
      good &= look(ansible, step, "--list-hosts");
    }
    if (!control.interruption().wanted()) {
      good &= look(ansible, Step.UPDATE, "--check", "--diff");
    }
    view.line("");
    view.line("Dry run: nothing was changed.");
    return outcome(findings, good);
  }

  private ApplyOutcome outcome(Preflight.Findings findings, boolean good) {
    boolean interrupted = control.interruption().wanted();
    List<Json> checks = new ArrayList<>();
    for (CheckResult result : findings.results()) {
      checks.add(result.json());
    }
    String result = interrupted ? "interrupted" : good ? "clear" : "failed";
    int exit = good ? 0 : ApplyOutcome.FAILED;
    return new ApplyOutcome(
        interrupted ? ApplyOutcome.INTERRUPTED : exit,
        Json.object()
            .put("target", settings.target().name().text())
            .put("result", result)
            .put("dryRun", true)
            .put("checks", Json.of(checks))
            .put("runs", Json.of(runs))
            .end());
  }

  private boolean look(Ansible ansible, Step step, String... options) throws IOException {
    if (control.interruption().wanted()) {
      return false;
    }
    Path log = control.scratch().resolve("look.log");
    Files.deleteIfExists(log);
    List<String> words = ansible.playbook(step.playbook(), options);
    AnsibleResult result =
        ansible.withLog(log).run(words, PlaybookRunner.Listener.of((PlayEvent event) -> {}));
    view.line("");
    String output = Files.exists(log) ? Files.readString(log, StandardCharsets.UTF_8) : "";
    view.line(output.strip());
    boolean good = result.exit() == 0;
    view.line(good ? "It ends well." : "It ends with exit code " + result.exit() + ".");
    runs.add(
        Json.object()
            .put("command", Json.texts(words))
            .put("exit", result.exit())
            .put("output", output)
            .end());
    return good;
  }
}
