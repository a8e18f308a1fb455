package io.github.dmlint.rule.inventory;

import io.github.dmlint.cluster.Cluster;
import io.github.dmlint.cluster.Component;
import io.github.dmlint.cluster.ComponentKind;
import io.github.dmlint.cluster.Variable;
import io.github.dmlint.release.Release;
import io.github.dmlint.rule.Explanation;
import io.github.dmlint.rule.InventoryRule;
import io.github.dmlint.rule.Remark;
import io.github.dmlint.rule.Severity;
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
      if (variable.isEmpty()) {
        continue;
      }
      String password = grafana.text("grafana_admin_password");
      if (password.equals("admin")) {
        out.accept(standard(grafana, variable.get().place().isPresent()));
      }
      boolean special = password.chars().anyMatch(c -> "@:/?#%[]".indexOf(c) >= 0);
      if (special) {
        out.accept(
            Remark.of(
                CODE,
                grafana.place("grafana_admin_password"),
                KeyPath.of("all:vars", "grafana_admin_password"),
                Explanation.of(
                        "The 'grafana_admin_password' has characters that mean something in a URL;"
                            + " DM-Ansible puts it into one when it imports the dashboards, and"
                            + " that step fails.")
                    .note("characters of a URL")
                    .help("use letters, digits, '-' and '_'.")));
      }
    }
  }

  private static Remark standard(Component grafana, boolean written) {
    return new Remark(
        CODE,
        grafana.place("grafana_admin_password"),
        KeyPath.of("all:vars", "grafana_admin_password"),
        Explanation.of(
                (written ? "" : "Nothing sets 'grafana_admin_password'. ")
                    + "Grafana of '%s' gets its well-known password: whoever reaches port '%s' can change the dashboards and read the data sources."
                        .formatted(grafana.host().name(), grafana.port()))
            .note("the password of every new Grafana")
            .help("set grafana_admin_password in [all:vars] to one of your own."),
        Optional.of(Severity.NOTE));
  }
}
