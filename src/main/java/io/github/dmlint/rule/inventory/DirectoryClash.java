package io.github.dmlint.rule.inventory;

import io.github.dmlint.cluster.Cluster;
import io.github.dmlint.cluster.Component;
import io.github.dmlint.cluster.ComponentKind;
import io.github.dmlint.release.Release;
import io.github.dmlint.rule.Explanation;
import io.github.dmlint.rule.InventoryRule;
import io.github.dmlint.rule.Remark;
import io.github.dmlint.rule.Severity;
import io.github.dmlint.syntax.KeyPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Two programs of a kind in one directory of one host. */
final class DirectoryClash implements InventoryRule {
  private static final String CODE = "DM316";

  @Override
  public void check(Cluster cluster, Release release, Consumer<Remark> out) {
    for (String variable : List.of("dm_worker_relay_dir", "dm_worker_log_dir")) {
      inside(cluster, variable, out);
    }
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

  /** Two dm-workers with directories of their own and one place for relay logs or logs. */
  private static void inside(Cluster cluster, String variable, Consumer<Remark> out) {
    Map<String, Component> first = new HashMap<>();
    for (Component worker : cluster.of(ComponentKind.DM_WORKER)) {
      String directory = worker.text(variable);
      Component other =
          directory.isEmpty()
              ? null
              : first.putIfAbsent(worker.address() + " " + directory, worker);
      if (other != null && !other.text("deploy_dir").equals(worker.text("deploy_dir"))) {
        boolean relay = variable.equals("dm_worker_relay_dir");
        out.accept(
            new Remark(
                CODE,
                worker.place(variable),
                KeyPath.of(worker.host().name(), variable),
                Explanation.of(
                        "'%s' and '%s' write their %s to '%s' on %s: %s."
                            .formatted(
                                other.host().name(),
                                worker.host().name(),
                                relay ? "relay logs" : "logs",
                                directory,
                                worker.address(),
                                relay
                                    ? "each takes the files of the other for its own, and both"
                                        + " break"
                                    : "the lines of both end up in one file"))
                    .note("shared directory")
                    .label(other.host().place(), "writes there already")
                    .help("set " + variable + " on each of the host lines."),
                relay ? Optional.empty() : Optional.of(Severity.WARNING)));
      }
    }
  }
}
