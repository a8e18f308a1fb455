package io.github.dmlint.rule.move;

import io.github.dmlint.cluster.Cluster;
import io.github.dmlint.cluster.ComponentKind;
import io.github.dmlint.rule.Explanation;
import io.github.dmlint.rule.Move;
import io.github.dmlint.rule.MoveRule;
import io.github.dmlint.rule.Remark;
import java.util.function.Consumer;

/** The playbook of the monitoring that ends with an error whatever the inventory is. */
final class MonitorPlaybook implements MoveRule {
  private static final String CODE = "DM409";

  @Override
  public void check(Move move, Cluster cluster, Consumer<Remark> out) {
    boolean grafana = !cluster.of(ComponentKind.GRAFANA).isEmpty();
    if (grafana && move.target().has("monitor-title-missing")) {
      out.accept(
          VersionPlace.remark(
              CODE,
              cluster,
              Explanation.of(
                      "rolling_update_monitor.yml of DM '%s' always ends with an error at the import of the dashboards; Prometheus, Alertmanager and Grafana are updated by then."
                          .formatted(move.target()))
                  .note("its monitoring step fails")
                  .help(
                      "let that step come last and be no reason to stop; start.yml imports the"
                          + " dashboards.")));
    }
  }
}
