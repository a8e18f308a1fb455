package io.github.dmlint.rule.move;

import io.github.dmlint.cluster.Cluster;
import io.github.dmlint.rule.Explanation;
import io.github.dmlint.rule.Move;
import io.github.dmlint.rule.MoveRule;
import io.github.dmlint.rule.Remark;
import java.util.function.Consumer;

/** A target that is older than what runs. */
final class Downgrade implements MoveRule {
  private static final String CODE = "DM406";

  @Override
  public void check(Move move, Cluster cluster, Consumer<Remark> out) {
    if (move.target().compareTo(move.from()) < 0) {
      out.accept(
          VersionPlace.remark(
              CODE,
              cluster,
              Explanation.of(
                      "DM '%s' is older than '%s', which runs; no page of DM describes the way back."
                          .formatted(move.target(), move.from()))
                  .note("a step back")
                  .help(
                      "run rolling_update.yml in the old DM-Ansible directory, with its programs,"
                          + " after all tasks were stopped and no DDL lock is left; take out of"
                          + " tasks what the older release does not know.")));
    }
  }
}
