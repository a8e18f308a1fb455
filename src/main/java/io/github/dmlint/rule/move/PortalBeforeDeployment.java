package io.github.dmlint.rule.move;

import io.github.dmlint.cluster.Cluster;
import io.github.dmlint.cluster.Component;
import io.github.dmlint.cluster.ComponentKind;
import io.github.dmlint.rule.Explanation;
import io.github.dmlint.rule.Move;
import io.github.dmlint.rule.MoveRule;
import io.github.dmlint.rule.Remark;
import io.github.dmlint.syntax.KeyPath;
import java.util.function.Consumer;

/** A dm-portal in the inventory of an upgrade from a release that has none. */
final class PortalBeforeDeployment implements MoveRule {
  private static final String CODE = "DM404";

  @Override
  public void check(Move move, Cluster cluster, Consumer<Remark> out) {
    String deploys = "playbook-deploys-portal";
    if (move.from().has(deploys) || !move.target().has(deploys)) {
      return;
    }
    for (Component portal : cluster.of(ComponentKind.DM_PORTAL)) {
      out.accept(
          Remark.of(
              CODE,
              portal.host().place(),
              KeyPath.of(ComponentKind.DM_PORTAL.group(), portal.host().name()),
              Explanation.of(
                      "DM '%s' has no dm-portal, so none runs on '%s'; rolling_update.yml of '%s' fails there when it wants to stop it, and dmctl, which comes after, stays old."
                          .formatted(move.from(), portal.host().name(), move.target()))
                  .note("not deployed yet")
                  .help(
                      "leave the group out, or run deploy.yml and start.yml with --tags=dm-portal"
                          + " first.")));
    }
  }
}
