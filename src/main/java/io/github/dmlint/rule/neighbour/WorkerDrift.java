package io.github.dmlint.rule.neighbour;

import io.github.dmlint.ansible.InventoryHost;
import io.github.dmlint.cluster.Cluster;
import io.github.dmlint.cluster.Component;
import io.github.dmlint.cluster.ComponentKind;
import io.github.dmlint.decode.Value;
import io.github.dmlint.release.FileKind;
import io.github.dmlint.rule.Explanation;
import io.github.dmlint.rule.NeighbourRule;
import io.github.dmlint.rule.Remark;
import io.github.dmlint.rule.SecretName;
import io.github.dmlint.syntax.KeyPath;
import io.github.dmlint.text.Place;
import io.github.dmlint.text.Source;
import java.util.Map;
import java.util.function.Consumer;

/** A dm-worker.toml that differs from what DM-Ansible will write: the difference is lost. */
final class WorkerDrift implements NeighbourRule {
  private static final String CODE = "DM502";

  /** Keys of the file and the variables that the template writes there. */
  private static final Map<String, String> VARIABLES =
      Map.of(
          "server-id", "server_id",
          "flavor", "flavor",
          "relay-binlog-name", "relay_binlog_name",
          "relay-binlog-gtid", "relay_binlog_gtid",
          "from.host", "mysql_host",
          "from.user", "mysql_user",
          "from.port", "mysql_port");

  @Override
  public FileKind kind() {
    return FileKind.DM_WORKER;
  }

  @Override
  public void check(Source source, Value.Struct root, Cluster cluster, Consumer<Remark> out) {
    String id = root.text("source-id");
    for (Component worker : cluster.of(ComponentKind.DM_WORKER)) {
      if (!id.isEmpty() && worker.text("source_id").equals(id)) {
        compare(source, root, KeyPath.ROOT, worker, out);
      }
    }
  }

  private static void compare(
      Source source, Value.Struct struct, KeyPath path, Component worker, Consumer<Remark> out) {
    for (Map.Entry<String, Value> field : struct.fields().entrySet()) {
      KeyPath here = path.child(field.getKey());
      if (field.getValue() instanceof Value.Struct inner) {
        compare(source, inner, here, worker, out);
      } else if (VARIABLES.containsKey(here.toString()) && !SecretName.is(field.getKey())) {
        compare(source, field.getValue(), here, worker, out);
      }
    }
  }

  private static void compare(
      Source source, Value value, KeyPath path, Component worker, Consumer<Remark> out) {
    String variable = VARIABLES.getOrDefault(path.toString(), "");
    String written = worker.text(variable);
    if (value.origin().value().isEmpty() || written.isEmpty() || written.equals(text(value))) {
      return;
    }
    InventoryHost host = worker.host();
    out.accept(
        Remark.of(
            CODE,
            new Place(source, value.origin().value().get()),
            path,
            Explanation.of(
                    "rolling_update.yml writes '%s' here for '%s', and this value is lost."
                        .formatted(written, host.name()))
                .note("lost by the upgrade")
                .label(worker.place(variable), "what is written comes from here")
                .help(
                    "set %s on the line of '%s' in the inventory."
                        .formatted(variable, host.name()))));
  }

  private static String text(Value value) {
    if (value instanceof Value.Int number) {
      return Long.toString(number.value());
    }
    return value instanceof Value.Text text ? text.value() : "";
  }
}
