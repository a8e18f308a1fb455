package io.github.dmlint.rule.move;

import io.github.dmlint.ansible.Inventory;
import io.github.dmlint.ansible.InventoryGroup;
import io.github.dmlint.ansible.InventoryHost;
import io.github.dmlint.ansible.PyValue;
import io.github.dmlint.ansible.Setting;
import io.github.dmlint.cluster.AnsibleTree;
import io.github.dmlint.cluster.Cluster;
import io.github.dmlint.cluster.Component;
import io.github.dmlint.cluster.ComponentKind;
import io.github.dmlint.release.Release;
import io.github.dmlint.rule.Explanation;
import io.github.dmlint.rule.Remark;
import io.github.dmlint.rule.TreeRule;
import io.github.dmlint.syntax.KeyPath;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Monitoring on a host that a TiDB cluster is monitored from too. */
final class SharedMonitoring implements TreeRule {
  private static final String CODE = "DM330";

  /** Groups of TiDB-Ansible whose hosts run a Prometheus or a Grafana of their own. */
  private static final List<String> GROUPS = List.of("monitoring_servers", "grafana_servers");

  @Override
  public void check(AnsibleTree tree, Cluster cluster, Release release, Consumer<Remark> out) {
    Set<String> told = new HashSet<>();
    check(cluster, cluster.inventory(), GROUPS.subList(0, 1), told, out);
    if (tree.tidb().isPresent()) {
      check(cluster, Inventory.read(tree.tidb().get()), GROUPS, told, out);
    }
  }

  private static void check(
      Cluster cluster,
      Inventory tidb,
      List<String> groups,
      Set<String> told,
      Consumer<Remark> out) {
    for (String name : groups) {
      Optional<InventoryGroup> group = tidb.group(name);
      if (group.isEmpty()) {
        continue;
      }
      for (InventoryHost host : group.get().allHosts()) {
        String address =
            host.setting("ansible_host").map(Setting::value).map(PyValue::text).orElse(host.name());
        if (told.add(address)) {
          check(cluster, host, address, out);
        }
      }
    }
  }

  private static void check(
      Cluster cluster, InventoryHost tidb, String address, Consumer<Remark> out) {
    for (Component component : cluster.components()) {
      ComponentKind kind = component.kind();
      boolean monitoring = kind == ComponentKind.PROMETHEUS || kind == ComponentKind.GRAFANA;
      boolean usual = component.port().equals(Integer.toString(kind.defaultPort()));
      if (monitoring && usual && component.address().equals(address)) {
        out.accept(
            Remark.of(
                CODE,
                component.place("ansible_host"),
                KeyPath.of(component.host().name(), kind.portVariable()),
                Explanation.of(
                        "%s of DM would listen on port '%s' of '%s', where a TiDB cluster has its monitoring on the same port by default: the one that starts later fails."
                            .formatted(kind.program(), component.port(), address))
                    .note("a host of TiDB")
                    .label(tidb.place(), "TiDB is monitored from here")
                    .help(
                        "set "
                            + kind.portVariable()
                            + " on the host line to a free port, or use another host.")));
      }
    }
  }
}
