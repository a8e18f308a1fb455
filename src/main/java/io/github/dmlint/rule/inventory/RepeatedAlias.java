package io.github.dmlint.rule.inventory;

import io.github.dmlint.ansible.InventoryHost;
import io.github.dmlint.ansible.Setting;
import io.github.dmlint.cluster.Cluster;
import io.github.dmlint.release.Release;
import io.github.dmlint.rule.Explanation;
import io.github.dmlint.rule.InventoryRule;
import io.github.dmlint.rule.Remark;
import io.github.dmlint.syntax.KeyPath;
import java.util.function.Consumer;

/** One name for two hosts: Ansible knows one, and the last line wins. */
final class RepeatedAlias implements InventoryRule {
  private static final String CODE = "DM318";

  @Override
  public void check(Cluster cluster, Release release, Consumer<Remark> out) {
    for (InventoryHost host : cluster.inventory().hosts()) {
      for (int i = 1; i < host.mentions().size(); i++) {
        InventoryHost.Mention mention = host.mentions().get(i);
        Setting clash = clash(host, i);
        if (clash != null) {
          out.accept(
              Remark.of(
                  CODE,
                  mention.place(),
                  KeyPath.of(mention.group(), host.name()),
                  Explanation.of(
                          "'%s' is named before with another '%s': for Ansible it is one host, and this line's value holds in [%s] too."
                              .formatted(host.name(), clash.name(), host.mentions().get(0).group()))
                      .note("the same host")
                      .label(host.place(), "first named here")
                      .help("give each line a name of its own in the first column.")));
        }
      }
    }
  }

  /** A variable that an earlier line sets to something else. */
  private static @org.jspecify.annotations.Nullable Setting clash(InventoryHost host, int line) {
    for (Setting setting : host.mentions().get(line).settings().values()) {
      for (InventoryHost.Mention before : host.mentions().subList(0, line)) {
        Setting other = before.settings().get(setting.name());
        if (other != null && !other.raw().equals(setting.raw())) {
          return setting;
        }
      }
    }
    return null;
  }
}
