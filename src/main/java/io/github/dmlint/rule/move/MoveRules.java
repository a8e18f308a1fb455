package io.github.dmlint.rule.move;

import io.github.dmlint.rule.MoveRule;
import io.github.dmlint.rule.TreeRule;
import java.util.List;

/** The rules over an upgrade, in the order of their codes. */
public final class MoveRules {
  private MoveRules() {}

  /** The rules over an inventory and the release that runs. */
  public static List<MoveRule> ofMove() {
    return List.of(
        new PortalBeforeDeployment(),
        new Downgrade(),
        new SkippedRelease(),
        new UpgradeStep(),
        new MonitorPlaybook(),
        new StrictFromNowOn(),
        new RefusedOnTheWay());
  }

  /** The rules over the directory around an inventory. */
  public static List<TreeRule> ofTree() {
    return List.of(
        new TreeOfOtherRelease(),
        new AnsibleConfig(),
        new IncompletePrograms(),
        new StaleDownload(),
        new SharedMonitoring());
  }
}
