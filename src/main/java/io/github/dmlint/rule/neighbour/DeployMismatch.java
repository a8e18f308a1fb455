package io.github.dmlint.rule.neighbour;

import io.github.dmlint.cluster.Cluster;
import io.github.dmlint.cluster.Component;
import io.github.dmlint.decode.Origin;
import io.github.dmlint.decode.Value;
import io.github.dmlint.release.FileKind;
import io.github.dmlint.release.Release;
import io.github.dmlint.rule.Explanation;
import io.github.dmlint.rule.Label;
import io.github.dmlint.rule.NeighbourRule;
import io.github.dmlint.rule.Remark;
import io.github.dmlint.syntax.KeyPath;
import io.github.dmlint.text.Place;
import io.github.dmlint.text.Source;
import io.github.dmlint.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** A deploy section of dm-master.toml that is not what the inventory deploys. */
final class DeployMismatch implements NeighbourRule {
  private static final String CODE = "DM501";
  private static final int MOST_NAMED = 5;

  @Override
  public FileKind kind() {
    return FileKind.DM_MASTER;
  }

  @Override
  public void check(
      Source source, Value.Struct root, Cluster cluster, Release release, Consumer<Remark> out) {
    Map<String, Component> workers = cluster.sources();
    if (!root.knows("deploy") || workers.isEmpty()) {
      return;
    }
    Set<String> found = new HashSet<>();
    for (Value entry : root.items("deploy")) {
      if (entry instanceof Value.Struct deploy) {
        check(source, deploy, workers, out);
        found.add(deploy.text("source-id"));
      }
    }
    if (!found.contains("") && !workers.containsKey("")) {
      missing(source, workers, found, out);
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

  /** The dm-workers of the inventory that have no section here. */
  private static void missing(
      Source source, Map<String, Component> workers, Set<String> found, Consumer<Remark> out) {
    List<String> missing = new ArrayList<>();
    Explanation words = Explanation.of("");
    for (Map.Entry<String, Component> worker : workers.entrySet()) {
      if (!found.contains(worker.getKey())) {
        missing.add("'" + worker.getKey() + "'");
        words = words.label(worker.getValue().place("source_id"), "deployed here");
      }
    }
    if (missing.isEmpty()) {
      return;
    }
    int more = missing.size() - MOST_NAMED;
    String names =
        String.join(", ", missing.subList(0, Math.min(MOST_NAMED, missing.size())))
            + (more > 0 ? " and " + more + " more" : "");
    Explanation told =
        Explanation.of(
                "The inventory deploys dm-workers for %s, for which there is no section here: a dm-master with this file refuses their tasks; rolling_update.yml writes the sections."
                    .formatted(names))
            .note("sections are missing")
            .help("let rolling_update.yml write the file, or add the sections.");
    for (Label label : words.labels().subList(0, Math.min(MOST_NAMED, words.labels().size()))) {
      told = told.label(label.place(), label.text());
    }
    out.accept(Remark.of(CODE, new Place(source, Span.at(0)), KeyPath.of("deploy"), told));
  }

  private static void remark(
      Source source, Origin origin, Explanation words, Consumer<Remark> out) {
    Span span = origin.value().or(origin::key).orElse(Span.at(0));
    out.accept(Remark.of(CODE, new Place(source, span), origin.path(), words));
  }
}
