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

/** Two programs on one port of one host. */
final class PortClash implements InventoryRule {
  private static final String CODE = "DM315";

  @Override
  public void check(Cluster cluster, Release release, Consumer<Remark> out) {
    Map<String, Component> first = new HashMap<>();
    for (Component component : cluster.components()) {
      String place = component.address() + ":" + component.port();
      String ssh = component.text("ansible_port");
      if (component.port().equals(ssh.isEmpty() ? "22" : ssh)) {
        out.accept(ofSsh(component, place));
      }
      Component other = first.putIfAbsent(place, component);
      if (other != null) {
        String port = component.kind().portVariable();
        boolean workers = other.kind() == component.kind();
        out.accept(
            Remark.of(
                CODE,
                component.place(port),
                KeyPath.of(component.host().name(), port),
                Explanation.of(
                        workers
                            ? "'%s' and '%s' share %s and so one systemd unit: the second overwrites the first, which is gone, and Ansible exits 0."
                                .formatted(other.host().name(), component.host().name(), place)
                            : "%s of '%s' and %s of '%s' share %s; the one that starts later fails."
                                .formatted(
                                    other.kind().program(),
                                    other.host().name(),
                                    component.kind().program(),
                                    component.host().name(),
                                    place))
                    .note("port " + component.port())
                    .label(other.host().place(), other.kind().program() + " listens there already")
                    .help("set " + port + " on the host line to a free port.")));
      }
    }
  }

  private static Remark ofSsh(Component component, String place) {
    String port = component.kind().portVariable();
    return Remark.of(
        CODE,
        component.place(port),
        KeyPath.of(component.host().name(), port),
        Explanation.of(
                "%s of '%s' would listen on '%s', where the ssh server is that Ansible logs in to: it does not start."
                    .formatted(component.kind().program(), component.host().name(), place))
            .note("port " + component.port())
            .label(component.place("ansible_port"), "the port of ssh")
            .help("set " + port + " on the host line to a free port."));
  }
}
