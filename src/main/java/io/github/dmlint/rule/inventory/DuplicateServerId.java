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
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Two dm-workers with one server_id. */
final class DuplicateServerId implements InventoryRule {
  private static final String CODE = "DM313";

  @Override
  public void check(Cluster cluster, Release release, Consumer<Remark> out) {
    Map<String, Component> first = new HashMap<>();
    for (Component worker : cluster.of(ComponentKind.DM_WORKER)) {
      String id = worker.text("server_id");
      Component other = id.isEmpty() || id.equals("0") ? null : first.putIfAbsent(id, worker);
      if (other == null) {
        continue;
      }
      boolean same = upstream(other).equals(upstream(worker));
      Explanation words =
          Explanation.of(
                  same
                      ? "'%s' and '%s' read %s with the same server_id '%s': MySQL drops the older connection, and both relays reconnect for ever."
                          .formatted(
                              other.host().name(), worker.host().name(), upstream(worker), id)
                      : "'%s' and '%s' have the server_id '%s'; that is allowed as long as they never read the same MySQL."
                          .formatted(other.host().name(), worker.host().name(), id))
              .note("used twice")
              .help("give each dm-worker a server_id of its own.");
      if (!other.place("server_id").equals(worker.place("server_id"))) {
        words = words.label(other.place("server_id"), "first used here");
      }
      out.accept(
          new Remark(
              CODE,
              worker.place("server_id"),
              KeyPath.of(worker.host().name(), "server_id"),
              words,
              Optional.of(same ? Severity.ERROR : Severity.WARNING)));
    }
  }

  static String upstream(Component worker) {
    return worker.text("mysql_host") + ":" + worker.text("mysql_port");
  }
}
