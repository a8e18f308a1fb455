package io.github.dmlint.upgrade;

import io.github.dmlint.release.Release;
import io.github.dmlint.upgrade.deployed.AnsibleVersion;
import io.github.dmlint.upgrade.deployed.Deployment;
import io.github.dmlint.upgrade.deployed.Running;
import io.github.dmlint.upgrade.plan.Plan;
import io.github.dmlint.upgrade.plan.Planner;
import io.github.dmlint.upgrade.plan.Start;
import io.github.dmlint.upgrade.preflight.PlaybookScan;
import io.github.dmlint.upgrade.preflight.Preflight;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes the plan of a directory on a control machine. */
public final class PlanWork {
  private PlanWork() {}

  /**
   * @param ansible the Ansible of the control machine; empty when there is none
   * @param running what is known to run
   */
  public static Plan plan(
      Control control,
      Path directory,
      Release target,
      Optional<Release> from,
      Optional<Path> old,
      Optional<AnsibleVersion> ansible,
      Deployment deployment,
      List<Running> running) {
    Start start = Start.find(from, running, old, directory, control.rules(), control.environment());
    return new Planner(control.rules(), target, directory, deployment)
        .plan(start, PlaybookScan.of(directory, ansible, control.environment()), old, running);
  }

  /** The plan of an apply, without the steps that it leaves out. */
  static Plan plan(
      Control control, ApplySettings settings, Deployment deployment, Preflight.Findings found) {
    Set<String> left = new HashSet<>();
    for (Step step : Step.values()) {
      if (!settings.steps().contains(step)) {
        left.add(step.title());
      }
    }
    return plan(
            control,
            settings.directory(),
            settings.target(),
            settings.from(),
            settings.old(),
            found.ansible(),
            deployment,
            found.running())
        .without(left);
  }
}
