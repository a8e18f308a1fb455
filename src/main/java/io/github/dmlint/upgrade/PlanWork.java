package io.github.dmlint.upgrade;

import io.github.dmlint.release.Release;
import io.github.dmlint.upgrade.deployed.AnsibleVersion;
import io.github.dmlint.upgrade.deployed.Deployment;
import io.github.dmlint.upgrade.deployed.Running;
import io.github.dmlint.upgrade.plan.Plan;
import io.github.dmlint.upgrade.plan.Planner;
import io.github.dmlint.upgrade.plan.Start;
import io.github.dmlint.upgrade.preflight.PlaybookScan;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Makes the plan of a directory on a control machine. */
public final class PlanWork {
  private PlanWork() {}

  /**
   * @param running what is known to run
   */
  public static Plan plan(
      Control control,
      Path directory,
      Release target,
      Optional<Release> from,
      Optional<Path> old,
      Deployment deployment,
      List<Running> running) {
    Start start = Start.find(from, running, old, directory, control.rules(), control.environment());
    Optional<AnsibleVersion> ansible = AnsibleVersion.ask(control.environment());
    return new Planner(control.rules(), target, directory, deployment)
        .plan(start, PlaybookScan.of(directory, ansible, control.environment()), old, running);
  }
}
