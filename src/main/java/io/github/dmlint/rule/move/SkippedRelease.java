package io.github.dmlint.rule.move;

import io.github.dmlint.cluster.Cluster;
import io.github.dmlint.release.Release;
import io.github.dmlint.rule.Explanation;
import io.github.dmlint.rule.Move;
import io.github.dmlint.rule.MoveRule;
import io.github.dmlint.rule.Remark;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Releases with an entry on the upgrade page that an upgrade passes by. */
final class SkippedRelease implements MoveRule {
  private static final String CODE = "DM407";

  @Override
  public void check(Move move, Cluster cluster, Consumer<Remark> out) {
    List<Release> skipped = move.skipped();
    if (skipped.isEmpty()) {
      return;
    }
    List<String> names = new ArrayList<>();
    skipped.forEach(release -> names.add("'" + release + "'"));
    out.accept(
        VersionPlace.remark(
            CODE,
            cluster,
            Explanation.of(
                    "The step from DM '%s' to '%s' passes by %s; DM's upgrade page has an entry for each and goes from one to the next."
                        .formatted(move.from(), move.target(), String.join(", ", names)))
                .note(
                    "passes by "
                        + (skipped.size() == 1 ? "a release" : skipped.size() + " releases"))
                .help(
                    "upgrade release by release, or do what each entry asks for before this step;"
                        + " 'dmlint plan' lists all.")));
  }
}
