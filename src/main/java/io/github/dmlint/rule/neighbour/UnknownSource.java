package io.github.dmlint.rule.neighbour;

import io.github.dmlint.cluster.Cluster;
import io.github.dmlint.cluster.Component;
import io.github.dmlint.cluster.ComponentKind;
import io.github.dmlint.decode.Value;
import io.github.dmlint.release.FileKind;
import io.github.dmlint.release.Spelling;
import io.github.dmlint.rule.Explanation;
import io.github.dmlint.rule.NeighbourRule;
import io.github.dmlint.rule.Remark;
import io.github.dmlint.text.Place;
import io.github.dmlint.text.Source;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;

/** A source-id of a task that no dm-worker of the inventory has. */
final class UnknownSource implements NeighbourRule {
  private static final String CODE = "DM503";

  @Override
  public FileKind kind() {
    return FileKind.TASK;
  }

  @Override
  public void check(Source source, Value.Struct root, Cluster cluster, Consumer<Remark> out) {
    TreeSet<String> known = new TreeSet<>();
    for (Component worker : cluster.of(ComponentKind.DM_WORKER)) {
      known.add(worker.text("source_id"));
    }
    if (known.isEmpty() || known.contains("")) {
      return;
    }
    for (Value instance : root.items("mysql-instances")) {
      if (instance instanceof Value.Struct struct) {
        Value id = struct.field("source-id");
        String name = struct.text("source-id");
        if (id.origin().value().isPresent() && !name.isEmpty() && !known.contains(name)) {
          List<String> near = Spelling.near(name, known);
          out.accept(
              Remark.of(
                  CODE,
                  new Place(source, id.origin().value().get()),
                  id.origin().path(),
                  Explanation.of(
                          "No dm-worker of '%s' has the source_id '%s': check-task and start-task refuse the task."
                              .formatted(cluster.inventory().source().path(), name))
                      .note(near.isEmpty() ? "not deployed" : "did you mean '" + near.get(0) + "'?")
                      .help("the inventory has " + String.join(", ", known) + ".")));
        }
      }
    }
  }
}
