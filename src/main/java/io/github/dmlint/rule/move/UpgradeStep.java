package io.github.dmlint.rule.move;

import io.github.dmlint.cluster.Cluster;
import io.github.dmlint.release.Release;
import io.github.dmlint.rule.Explanation;
import io.github.dmlint.rule.Move;
import io.github.dmlint.rule.MoveRule;
import io.github.dmlint.rule.Remark;
import java.util.function.Consumer;

/** What a release on the way asks for or changes. */
final class UpgradeStep implements MoveRule {
  private static final String CODE = "DM408";

  @Override
  public void check(Move move, Cluster cluster, Consumer<Remark> out) {
    for (Release release : move.passed()) {
      if (!release.facts().upgrade().isEmpty()) {
        out.accept(
            VersionPlace.remark(
                CODE,
                cluster,
                Explanation.of(
                        "The step to DM '%s': %s"
                            .formatted(release, String.join(" ", release.facts().upgrade())))
                    .note("passes " + release)));
      }
    }
  }
}
