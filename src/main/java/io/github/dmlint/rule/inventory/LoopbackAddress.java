package io.github.dmlint.rule.inventory;

import io.github.dmlint.ansible.InventoryHost;
import io.github.dmlint.cluster.Cluster;
import io.github.dmlint.cluster.Component;
import io.github.dmlint.release.Release;
import io.github.dmlint.rule.Explanation;
import io.github.dmlint.rule.InventoryRule;
import io.github.dmlint.rule.Remark;
import io.github.dmlint.syntax.KeyPath;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/** A host whose address does not lead to it from other machines. */
final class LoopbackAddress implements InventoryRule {
  private static final String CODE = "DM319";

  @Override
  public void check(Cluster cluster, Release release, Consumer<Remark> out) {
    boolean remote = cluster.components().stream().anyMatch(c -> !isLoopback(c.address()));
    Set<InventoryHost> seen = new HashSet<>();
    for (Component component : cluster.components()) {
      if (remote && isLoopback(component.address()) && seen.add(component.host())) {
        out.accept(
            Remark.of(
                CODE,
                component.place("ansible_host"),
                KeyPath.of(component.host().name(), "ansible_host"),
                Explanation.of(
                        "'%s' has the address '%s' while other hosts are remote: DM-Ansible writes it into dm-master.toml and prometheus.yml, where it means another machine."
                            .formatted(component.host().name(), component.address()))
                    .note("loopback")
                    .help("write the address under which the other hosts reach it.")));
      }
    }
  }

  private static boolean isLoopback(String address) {
    return address.equals("localhost") || address.startsWith("127.") || address.equals("::1");
  }
}
