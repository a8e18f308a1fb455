package io.github.dmlint.rule.inventory;

import io.github.dmlint.cluster.Cluster;
import io.github.dmlint.cluster.GroupVars;
import io.github.dmlint.release.Release;
import io.github.dmlint.rule.Explanation;
import io.github.dmlint.rule.InventoryRule;
import io.github.dmlint.rule.Remark;
import io.github.dmlint.syntax.KeyPath;
import java.util.function.Consumer;

/** A file of group_vars or host_vars that Ansible cannot read. */
final class UnreadableVariables implements InventoryRule {
  private static final String CODE = "DM331";

  @Override
  public void check(Cluster cluster, Release release, Consumer<Remark> out) {
    for (GroupVars.Fault fault : cluster.variables().faults()) {
      out.accept(
          Remark.of(
              CODE,
              fault.place(),
              KeyPath.ROOT,
              Explanation.of(
                      "Ansible cannot read the variables of '%s' (%s), and every playbook ends before its first play."
                          .formatted(fault.place().source().path(), fault.reason()))
                  .note("not readable")
                  .help("correct the YAML; 'ansible-inventory --list' shows what Ansible says.")));
    }
  }
}
