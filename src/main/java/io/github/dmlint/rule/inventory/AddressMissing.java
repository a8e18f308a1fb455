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

/** A host without an address, while the others have one. */
final class AddressMissing implements InventoryRule {
  private static final String CODE = "DM329";

  @Override
  public void check(Cluster cluster, Release release, Consumer<Remark> out) {
    boolean others =
        cluster.components().stream()
            .anyMatch(c -> !cluster.variables().lacks(c.host(), "ansible_host"));
    Set<InventoryHost> seen = new HashSet<>();
    for (Component component : cluster.components()) {
      InventoryHost host = component.host();
      boolean lacks = cluster.variables().lacks(host, "ansible_host");
      boolean alias = host.name().indexOf('.') < 0 && host.name().indexOf(':') < 0;
      boolean forgotten = others || host.name().indexOf('_') >= 0;
      if (lacks && alias && forgotten && !host.name().equals("localhost") && seen.add(host)) {
        out.accept(
            Remark.of(
                CODE,
                host.place(),
                KeyPath.of(host.name(), "ansible_host"),
                Explanation.of(
                        "'%s' has no ansible_host, so its name is taken for its address, by Ansible and in the files that it writes. Where the name cannot be resolved, the playbook stops: at once, or after waiting 300 seconds for %s."
                            .formatted(host.name(), component.kind().program()))
                    .note("no address")
                    .help("set ansible_host to the address of the machine.")));
      }
    }
  }
}
