package io.github.dmlint.rule.inventory;

import io.github.dmlint.cluster.Cluster;
import io.github.dmlint.cluster.Component;
import io.github.dmlint.cluster.ComponentKind;
import io.github.dmlint.cluster.Variable;
import io.github.dmlint.release.Release;
import io.github.dmlint.rule.Explanation;
import io.github.dmlint.rule.InventoryRule;
import io.github.dmlint.rule.Remark;
import io.github.dmlint.syntax.KeyPath;
import java.util.Optional;
import java.util.function.Consumer;

/** A Grafana password that the dashboard scripts cannot use, or the default one. */
final class GrafanaPassword implements InventoryRule {
  private static final String CODE = "DM322";

  @Override
  public void check(Cluster cluster, Release release, Consumer<Remark> out) {
    for (Component grafana : cluster.of(ComponentKind.GRAFANA)) {
      Optional<Variable> variable =
          cluster.variables().of(grafana.host(), "grafana_admin_password");
      if (variable.isEmpty() || variable.get().place().isEmpty()) {
        continue;
      }
      String password = grafana.text("grafana_admin_password");
      boolean special = password.chars().anyMatch(c -> "@:/?#%[]".indexOf(c) >= 0);
      if (special) {
        out.accept(
            Remark.of(
                CODE,
                grafana.place("grafana_admin_password"),
                KeyPath.of("all:vars", "grafana_admin_password"),
                Explanation.of(
                        "The password has characters that mean something in a URL; DM-Ansible puts"
                            + " it into one when it imports the dashboards, and that step fails.")
                    .note("characters of a URL")
                    .help("use letters, digits, '-' and '_'.")));
      }
    }
  }
}
