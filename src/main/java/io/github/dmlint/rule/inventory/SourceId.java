package io.github.dmlint.rule.inventory;

import io.github.dmlint.ansible.PyValue;
import io.github.dmlint.cluster.Cluster;
import io.github.dmlint.cluster.Component;
import io.github.dmlint.cluster.ComponentKind;
import io.github.dmlint.cluster.Variable;
import io.github.dmlint.release.Release;
import io.github.dmlint.rule.Explanation;
import io.github.dmlint.rule.InventoryRule;
import io.github.dmlint.rule.Remark;
import io.github.dmlint.syntax.KeyPath;
import java.util.Optional;
import java.util.function.Consumer;

/** A source_id that is empty or too long. */
final class SourceId implements InventoryRule {
  private static final String CODE = "DM311";

  private static final int MOST = 32;

  @Override
  public void check(Cluster cluster, Release release, Consumer<Remark> out) {
    for (Component worker : cluster.of(ComponentKind.DM_WORKER)) {
      Optional<Variable> variable = cluster.variables().of(worker.host(), "source_id");
      String id = worker.text("source_id");
      if (variable.isEmpty() || !(variable.get().value() instanceof PyValue.Str)) {
        continue;
      }
      int bytes = id.getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
      if (bytes > MOST || id.isEmpty()) {
        String message =
            id.isEmpty()
                ? "The source_id of '%s' is empty, and dm-worker does not start."
                    .formatted(worker.host().name())
                : id.codePointCount(0, id.length()) > MOST
                    ? "The source_id of '%s' has %d bytes, more than 32: check_config_static stops the playbook."
                        .formatted(worker.host().name(), bytes)
                    : "The source_id of '%s' has %d bytes, more than 32: Ansible counts characters and lets it pass, dm-worker refuses it after it was stopped."
                        .formatted(worker.host().name(), bytes);
        out.accept(
            Remark.of(
                CODE,
                worker.place("source_id"),
                KeyPath.of(worker.host().name(), "source_id"),
                Explanation.of(message)
                    .note(id.isEmpty() ? "empty" : bytes + " bytes")
                    .help("choose a name of 1 to 32 bytes; tasks name it too.")));
      }
    }
  }
}
