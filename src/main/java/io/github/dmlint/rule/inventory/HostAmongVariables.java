package io.github.dmlint.rule.inventory;

import io.github.dmlint.ansible.InventoryGroup;
import io.github.dmlint.ansible.Setting;
import io.github.dmlint.cluster.Cluster;
import io.github.dmlint.release.Release;
import io.github.dmlint.rule.Explanation;
import io.github.dmlint.rule.InventoryRule;
import io.github.dmlint.rule.Remark;
import io.github.dmlint.syntax.KeyPath;
import java.util.function.Consumer;

/** A host line in a vars section: it becomes a variable, and the host is gone. */
final class HostAmongVariables implements InventoryRule {
  private static final String CODE = "DM302";

  @Override
  public void check(Cluster cluster, Release release, Consumer<Remark> out) {
    for (InventoryGroup group : cluster.inventory().groups()) {
      for (Setting setting : group.settings()) {
        int blank = setting.name().indexOf(' ');
        if (blank > 0) {
          out.accept(
              Remark.of(
                  CODE,
                  setting.key(),
                  KeyPath.of(group.name() + ":vars", setting.name()),
                  Explanation.of(
                          "This line stands in [%s:vars], so Ansible makes a variable named '%s' of it; there is no host '%s', and no message says so."
                              .formatted(
                                  group.name(), setting.name(), setting.name().substring(0, blank)))
                      .note("a variable, not a host")
                      .help(
                          "move the line into the section of its group, such as"
                              + " [dm_worker_servers].")));
        }
      }
    }
  }
}
