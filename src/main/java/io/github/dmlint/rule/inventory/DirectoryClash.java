package io.github.dmlint.rule.inventory;

import io.github.dmlint.cluster.Cluster;
import io.github.dmlint.cluster.Component;
import io.github.dmlint.release.Release;
import io.github.dmlint.rule.Explanation;
import io.github.dmlint.rule.InventoryRule;
import io.github.dmlint.rule.Remark;
import io.github.dmlint.syntax.KeyPath;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Two programs of a kind in one directory of one host. */
final class DirectoryClash implements InventoryRule {
  private static final String CODE = "DM316";

  @Override
  public void check(Cluster cluster, Release release, Consumer<Remark> out) {
    Map<String, Component> first = new HashMap<>();
    for (Component component : cluster.components()) {
      String directory = component.text("deploy_dir");
      String key = component.kind() + " " + component.address() + " " + directory;
      Component other = directory.isEmpty() ? null : first.putIfAbsent(key, component);
      boolean ports = other != null && !other.port().equals(component.port());
      if (other != null && (ports || !other.host().name().equals(component.host().name()))) {
        out.accept(
            Remark.of(
                CODE,
                component.place("deploy_dir"),
                KeyPath.of(component.host().name(), "deploy_dir"),
                Explanation.of(
                        "'%s' and '%s' share the deploy_dir '%s' on %s: the second overwrites the configuration, the run script and the relay log of the first, and Ansible exits 0."
                            .formatted(
                                other.host().name(),
                                component.host().name(),
                                directory,
                                component.address()))
                    .note("shared directory")
                    .label(other.host().place(), "deployed there already")
                    .help("set deploy_dir on each of the host lines to a directory of its own.")));
      }
    }
  }
}
