package io.github.dmlint.upgrade;

import io.github.dmlint.json.Json;
import io.github.dmlint.text.FileFault;
import io.github.dmlint.upgrade.deployed.Running;
import io.github.dmlint.upgrade.journal.ApplyLock;
import io.github.dmlint.upgrade.journal.Journal;
import io.github.dmlint.upgrade.journal.TreeHash;
import io.github.dmlint.upgrade.plan.Plan;
import io.github.dmlint.upgrade.plan.PlanText;
import io.github.dmlint.upgrade.preflight.CheckName;
import io.github.dmlint.upgrade.preflight.CheckResult;
import io.github.dmlint.upgrade.preflight.Preflight;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Carries an upgrade out, step by step, and believes none of them before it is proven. */
public final class Apply {
  private final ApplySettings settings;
  private final Control control;
  private final ApplyView view;
  private final Supplier<List<String>> lint;
  private final List<Json> checks = new ArrayList<>();
  private final List<Json> steps = new ArrayList<>();

  /**
   * @param lint the errors of the files of the directory, one a line
   */
  public Apply(
      ApplySettings settings, Control control, ApplyView view, Supplier<List<String>> lint) {
    this.settings = settings;
    this.control = control;
    this.view = view;
    this.lint = lint;
  }

  /** Runs to its end, or to the first thing that stops it. */
  public ApplyOutcome run() {
    UpgradeFolder folder = UpgradeFolder.of(settings.directory());
    try {
      folder.create();
      String holder =
          "pid " + ProcessHandle.current().pid() + " since " + control.clock().instant();
      Optional<ApplyLock> lock = ApplyLock.take(folder.lock(), holder);
      if (lock.isEmpty()) {
        view.line(
            "Another apply is at work in this directory ("
                + ApplyLock.holder(folder.lock())
                + "); nothing was begun.");
        return outcome(ApplyOutcome.UNABLE, "locked");
      }
      try (ApplyLock held = lock.get();
          ApplyJournal journal =
              new ApplyJournal(Journal.open(folder.journal(), control.clock()))) {
        return locked(folder, journal);
      }
    } catch (IOException e) {
      view.line(
          "The journal in '"
              + folder.path()
              + "' cannot be written ("
              + FileFault.reason(e)
              + "); without it nothing more is begun.");
      return outcome(ApplyOutcome.UNABLE, "journal");
    }
  }

  private ApplyOutcome locked(UpgradeFolder folder, ApplyJournal journal) throws IOException {
    ApplyHistory history = ApplyHistory.read(folder.journal());
    Optional<ProcessHandle> alive = history.alive();
    if (alive.isPresent()) {
      view.line(
          "An ansible-playbook that an earlier apply started still runs (pid "
              + alive.get().pid()
              + "); wait for its end.");
      return outcome(ApplyOutcome.UNABLE, "still-running");
    }
    TreeHash hash = TreeHash.of(settings.directory(), settings.inventory());
    if (settings.resume()) {
      Optional<String> refusal = refusal(history, hash);
      if (refusal.isPresent()) {
        view.line(refusal.get());
        return outcome(ApplyOutcome.USAGE, "not-resumable");
      }
    } else if (history.unfinished()) {
      view.line("The last apply did not come to a proven end; --resume would go on with it.");
    }
    journal.begin(settings.resume() ? "resume" : "begin", settings, hash);
    Path log = folder.log(control.clock().instant());
    Workshop workshop =
        Workshop.open(control, settings.directory(), settings.inventory(), settings.options(), log);
    journal.hide(workshop.secrets());
    ApplyOutcome outcome = prepared(journal, history, workshop);
    journal.end(outcome.json().get("result").text());
    return outcome;
  }

  private Optional<String> refusal(ApplyHistory history, TreeHash hash) {
    if (history.empty() || !history.unfinished()) {
      return Optional.of("There is no unfinished apply to go on with.");
    }
    if (!history.target().equals(settings.target().name().text())) {
      return Optional.of("The unfinished apply has the target '" + history.target() + "'.");
    }
    if (settings.changed()) {
      return Optional.empty();
    }
    if (!history.inventory().equals(hash.inventory())) {
      return Optional.of(
          "The inventory or group_vars changed since the unfinished apply; look at what "
              + "changed, then give --accept-changes, or begin anew without --resume.");
    }
    if (!history.templates().equals(hash.templates())) {
      return Optional.of(
          "Playbooks, roles or ansible.cfg changed since the unfinished apply; look at what "
              + "changed, then give --accept-changes, or begin anew without --resume.");
    }
    return Optional.empty();
  }

  private ApplyOutcome prepared(ApplyJournal journal, ApplyHistory history, Workshop workshop)
      throws IOException {
    boolean halfway = settings.resume() && history.halfway();
    Set<Step> proven = settings.resume() ? history.proven() : Set.of();
    List<Step> left = settings.steps().stream().filter(step -> !proven.contains(step)).toList();
    Preflight.Wish wish =
        new Preflight.Wish(
            left.contains(Step.PREPARE), left.contains(Step.MONITOR), halfway, settings.skips());
    Preflight.Findings findings =
        new Preflight(
                control.rules(), settings.target(), control.environment(), control.scratch(), wish)
            .run(workshop.ansible(), workshop.deployment(), workshop.secrets(), lint);
    show(findings, journal);
    Map<String, String> before = settings.resume() ? history.before() : Map.of();
    if (before.isEmpty()) {
      journal.versions("versions", findings.running());
      before = before(findings.running());
    }
    if (control.interruption().wanted()) {
      return outcome(ApplyOutcome.INTERRUPTED, "interrupted");
    }
    if (!findings.clear()) {
      view.line("");
      view.line(
          "Nothing was changed. Mend what failed, or give --skip CHECK --reason TEXT for it.");
      return outcome(ApplyOutcome.FAILED, "preflight");
    }
    if (!halfway && !planned(workshop, findings)) {
      return outcome(ApplyOutcome.USAGE, "plan-refused");
    }
    proven.forEach(step -> view.line("Step " + step.title() + " is proven already."));
    if (!view.confirmed("Upgrade the cluster to " + settings.target() + "?")) {
      view.line("Nothing was changed: not confirmed (--yes confirms where nobody can be asked).");
      return outcome(ApplyOutcome.USAGE, "not-confirmed");
    }
    return steps(
        journal,
        left,
        workshop.withAnsible(workshop.ansible().withStdout(findings.stdout())),
        before);
  }

  /** Shows the plan; false when it leads back, or passes over releases, and nobody asked for it. */
  private boolean planned(Workshop workshop, Preflight.Findings findings) {
    Plan plan = PlanWork.plan(control, settings, workshop.deployment(), findings);
    view.line("");
    PlanText.lines(plan, false).forEach(view::line);
    if (plan.backwards() && !settings.skips().containsKey(CheckName.VERSIONS.title())) {
      view.line(
          "Nothing was changed: the target is older than '"
              + plan.start().release().map(Object::toString).orElse("")
              + "'; give --skip versions --reason TEXT if a way back is meant.");
      return false;
    }
    if (plan.jumps() && !settings.direct()) {
      view.line(
          "Nothing was changed: the upgrade passes over "
              + String.join(", ", plan.passedOver())
              + "; give --direct for it.");
      return false;
    }
    return true;
  }

  private void show(Preflight.Findings findings, ApplyJournal journal) throws IOException {
    for (Map.Entry<String, String> skip : settings.skips().entrySet()) {
      journal.skip(skip.getKey(), skip.getValue());
    }
    for (CheckResult result : findings.results()) {
      journal.check(result);
      checks.add(result.json());
    }
    CheckTable.lines(findings.results()).forEach(view::line);
  }

  private static Map<String, String> before(List<Running> running) {
    Map<String, String> before = new HashMap<>();
    for (Running each : running) {
      before.put(VersionTable.key(each.member()), each.running().map(Object::toString).orElse(""));
    }
    return before;
  }

  private ApplyOutcome steps(
      ApplyJournal journal, List<Step> left, Workshop workshop, Map<String, String> before)
      throws IOException {
    StepWork work = new StepWork(settings, control.rules(), control.environment(), journal, view);
    Aftermath aftermath = new Aftermath(settings, workshop, before, view);
    for (Step step : left) {
      if (control.interruption().wanted()) {
        return interrupted(aftermath);
      }
      StepWork.Done done;
      try {
        done = work.run(step, workshop);
      } catch (IOException e) {
        aftermath.unjournalled(step);
        throw e;
      }
      steps.add(
          Json.object()
              .put("step", step.title())
              .put("exit", done.result().exit())
              .put("proven", done.proof().proven())
              .put("facts", done.proof().json())
              .end());
      if (done.result().interrupted()) {
        aftermath.failed(done);
        return interrupted(aftermath);
      }
      aftermath.proof(done);
      if (!done.proof().proven()) {
        aftermath.failed(done);
        return outcome(ApplyOutcome.FAILED, "failed", aftermath.table());
      }
    }
    VersionTable table = aftermath.table();
    journal.versions("after", table.after());
    aftermath.finished(table);
    return outcome(0, "proven", table);
  }

  private ApplyOutcome interrupted(Aftermath aftermath) {
    view.line("Interrupted. 'dmlint apply --resume' goes on at the first step that is not proven.");
    return outcome(ApplyOutcome.INTERRUPTED, "interrupted", aftermath.table());
  }

  private ApplyOutcome outcome(int exit, String result) {
    return outcome(exit, result, new VersionTable(Map.of(), List.of()));
  }

  private ApplyOutcome outcome(int exit, String result, VersionTable table) {
    return new ApplyOutcome(
        exit,
        Json.object()
            .put("target", settings.target().name().text())
            .put("result", result)
            .put("checks", Json.of(checks))
            .put("steps", Json.of(steps))
            .put("versions", table.json())
            .end());
  }
}
