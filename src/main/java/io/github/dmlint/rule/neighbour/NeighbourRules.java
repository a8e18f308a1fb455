package io.github.dmlint.rule.neighbour;

import io.github.dmlint.release.FileKind;
import io.github.dmlint.rule.NeighbourRule;
import java.util.List;

/** The rules over a file and the inventory beside it, in the order of their codes. */
public final class NeighbourRules {
  private NeighbourRules() {}

  public static List<NeighbourRule> all() {
    return List.of(
        new DeployMismatch(),
        new Drift(FileKind.DM_WORKER),
        new Drift(FileKind.DM_MASTER),
        new Drift(FileKind.DMCTL),
        new UnknownSource(),
        new MydumperElsewhere());
  }
}
