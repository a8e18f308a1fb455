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

/** Two source_ids that read one MySQL. */
final class SharedUpstream implements InventoryRule {
  private static final String CODE = "DM314";

  @Override
  public void check(Cluster cluster, Release release, Consumer<Remark> out) {
    Map<String, Component> first = new HashMap<>();
    for (Component worker : cluster.of(ComponentKind.DM_WORKER)) {
      if (worker.text("mysql_host").isEmpty()) {
        continue;
      }
      String upstream = DuplicateServerId.upstream(worker);
      Component other = first.putIfAbsent(upstream, worker);
      if (other != null && !other.text("source_id").equals(worker.text("source_id"))) {
        out.accept(
            Remark.of(
                CODE,
                worker.place("mysql_host"),
                KeyPath.of(worker.host().name(), "mysql_host"),
                Explanation.of(
                        "'%s' and '%s' both read %s under different source_ids; DM wants one dm-worker for each MySQL."
                            .formatted(other.host().name(), worker.host().name(), upstream))
                    .note("read twice")
                    .label(other.place("mysql_host"), "also read here")
                    .help("correct the address, or drop one of the two.")));
      }
    }
  }
}
