package io.github.dmlint.rule.inventory;

import io.github.dmlint.cluster.Cluster;
import io.github.dmlint.cluster.Component;
import io.github.dmlint.cluster.ComponentKind;
import io.github.dmlint.release.Release;
import io.github.dmlint.rule.Explanation;
import io.github.dmlint.rule.InventoryRule;
import io.github.dmlint.rule.Remark;
import io.github.dmlint.syntax.KeyPath;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Two dm-workers with one source_id. */
final class DuplicateSourceId implements InventoryRule {
  private static final String CODE = "DM312";

  @Override
  public void check(Cluster cluster, Release release, Consumer<Remark> out) {
    Map<String, Component> first = new HashMap<>();
    for (Component worker : cluster.of(ComponentKind.DM_WORKER)) {
      String id = worker.text("source_id");
      Component other = id.isEmpty() ? null : first.putIfAbsent(id, worker);
      if (other != null) {
        Explanation words =
            Explanation.of(
                    "'%s' and '%s' have the source_id '%s': dm-master keeps the later one only, and the other never gets a sub task."
                        .formatted(other.host().name(), worker.host().name(), id))
                .note("used twice")
                .help("give each dm-worker a source_id of its own.");
        if (!other.place("source_id").equals(worker.place("source_id"))) {
          words = words.label(other.place("source_id"), "first used here");
        }
        out.accept(
            Remark.of(
                CODE,
                worker.place("source_id"),
                KeyPath.of(worker.host().name(), "source_id"),
                words));
      }
    }
  }
}
