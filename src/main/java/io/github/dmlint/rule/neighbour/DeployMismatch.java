package io.github.dmlint.rule.neighbour;

import io.github.dmlint.cluster.Cluster;
import io.github.dmlint.cluster.Component;
import io.github.dmlint.cluster.ComponentKind;
import io.github.dmlint.decode.Origin;
import io.github.dmlint.decode.Value;
import io.github.dmlint.release.FileKind;
import io.github.dmlint.rule.Explanation;
import io.github.dmlint.rule.NeighbourRule;
import io.github.dmlint.rule.Remark;
import io.github.dmlint.text.Place;
import io.github.dmlint.text.Source;
import io.github.dmlint.text.Span;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** A deploy section of dm-master.toml that is not what the inventory deploys. */
final class DeployMismatch implements NeighbourRule {
  private static final String CODE = "DM501";

  @Override
  public FileKind kind() {
    return FileKind.DM_MASTER;
  }

  @Override
  public void check(Source source, Value.Struct root, Cluster cluster, Consumer<Remark> out) {
    Map<String, Component> workers = new TreeMap<>();
    for (Component worker : cluster.of(ComponentKind.DM_WORKER)) {
      workers.put(worker.text("source_id"), worker);
    }
    if (!root.knows("deploy") || workers.isEmpty()) {
      return;
    }
    for (Value entry : root.items("deploy")) {
      if (entry instanceof Value.Struct deploy) {
        check(source, deploy, workers, out);
      }
    }
  }

  private static void check(
      Source source, Value.Struct deploy, Map<String, Component> workers, Consumer<Remark> out) {
    String id = deploy.text("source-id");
    String address = deploy.text("dm-worker");
    Component worker = workers.get(id);
    if (worker == null && !id.isEmpty()) {
      Explanation words =
          Explanation.of(
                  "The inventory has no dm-worker with the source_id '%s'; rolling_update.yml writes a dm-master.toml without this section."
                      .formatted(id))
              .note("not in the inventory")
              .help("add the dm-worker to the inventory, or delete the section.");
      remark(source, deploy.field("source-id").origin(), words, out);
    } else if (worker != null && !address.equals(worker.address() + ":" + worker.port())) {
      Explanation words =
          Explanation.of(
                  "The inventory deploys the dm-worker of '%s' at '%s:%s'; rolling_update.yml writes that here."
                      .formatted(id, worker.address(), worker.port()))
              .note("another address")
              .label(worker.host().place(), "deployed here")
              .help("make the two agree before the upgrade.");
      remark(source, deploy.field("dm-worker").origin(), words, out);
    }
  }

  private static void remark(
      Source source, Origin origin, Explanation words, Consumer<Remark> out) {
    Span span = origin.value().or(origin::key).orElse(Span.at(0));
    out.accept(Remark.of(CODE, new Place(source, span), origin.path(), words));
  }
}
