package io.github.dmlint.rule.inventory;

import io.github.dmlint.ansible.InventoryGroup;
import io.github.dmlint.cluster.Cluster;
import io.github.dmlint.release.Release;
import io.github.dmlint.release.Spelling;
import io.github.dmlint.rule.Explanation;
import io.github.dmlint.rule.InventoryRule;
import io.github.dmlint.rule.Remark;
import io.github.dmlint.syntax.KeyPath;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** A group that DM-Ansible does not know. */
final class UnknownGroup implements InventoryRule {
  private static final String CODE = "DM309";

  private static final Set<String> KNOWN =
      Set.of(
          "all",
          "ungrouped",
          "dm_master_servers",
          "dm_worker_servers",
          "dm_portal_servers",
          "prometheus_servers",
          "grafana_servers",
          "alertmanager_servers",
          "pushgateway_servers");

  @Override
  public void check(Cluster cluster, Release release, Consumer<Remark> out) {
    for (InventoryGroup group : cluster.inventory().groups()) {
      boolean used = group.children().isEmpty() && !group.places().isEmpty();
      if (KNOWN.contains(group.name()) || !used || feeds(group)) {
        continue;
      }
      String near = near(group.name());
      out.accept(
          Remark.of(
              CODE,
              group.places().get(0),
              KeyPath.of(group.name()),
              Explanation.of(
                      "No playbook of DM-Ansible reads the group '%s': its hosts are not deployed and not upgraded, and its variables reach nobody else."
                          .formatted(group.name()))
                  .note(
                      near.isEmpty() ? "not a group of DM-Ansible" : "did you mean '" + near + "'?")
                  .help(
                      near.isEmpty()
                          ? "delete it, or put it below a known group."
                          : "rename it to [" + near + "].")));
    }
  }

  /** Whether a known group takes its hosts from this one. */
  private static boolean feeds(InventoryGroup group) {
    return group.ancestors().stream()
        .anyMatch(above -> KNOWN.contains(above.name()) && !above.name().equals("all"));
  }

  private static String near(String name) {
    for (String known : new TreeSet<>(KNOWN)) {
      if (Spelling.distance(name.toLowerCase(Locale.ROOT), known) <= 2) {
        return known;
      }
    }
    return "";
  }
}
