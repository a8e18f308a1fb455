package io.github.dmlint.rule.inventory;

import io.github.dmlint.cluster.Cluster;
import io.github.dmlint.cluster.Component;
import io.github.dmlint.cluster.ComponentKind;
import io.github.dmlint.release.Release;
import io.github.dmlint.rule.Explanation;
import io.github.dmlint.rule.InventoryRule;
import io.github.dmlint.rule.Remark;
import io.github.dmlint.syntax.KeyPath;
import io.github.dmlint.text.Place;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/** A position by GTID that dm-worker does not go by. */
final class GtidWithoutEffect implements InventoryRule {
  private static final String CODE = "DM328";

  @Override
  public void check(Cluster cluster, Release release, Consumer<Remark> out) {
    Set<Place> seen = new HashSet<>();
    for (Component worker : cluster.of(ComponentKind.DM_WORKER)) {
      boolean off = worker.text("enable_gtid").equals("false");
      boolean set = !worker.text("relay_binlog_gtid").isEmpty();
      if (off && set && seen.add(worker.place("relay_binlog_gtid"))) {
        out.accept(
            Remark.of(
                CODE,
                worker.place("relay_binlog_gtid"),
                KeyPath.of(worker.host().name(), "relay_binlog_gtid"),
                Explanation.of(
                        "enable_gtid is 'false' for '%s', so dm-worker pulls the relay log by file and position and does not look at relay_binlog_gtid."
                            .formatted(worker.host().name()))
                    .note("without effect")
                    .help("set enable_gtid=true on the host line, or use relay_binlog_name.")));
      }
    }
  }
}
