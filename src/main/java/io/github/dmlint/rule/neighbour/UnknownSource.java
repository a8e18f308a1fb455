package io.github.dmlint.rule.neighbour;

import io.github.dmlint.cluster.Cluster;
import io.github.dmlint.decode.Value;
import io.github.dmlint.release.FileKind;
import io.github.dmlint.release.Release;
import io.github.dmlint.release.Spelling;
import io.github.dmlint.rule.Explanation;
import io.github.dmlint.rule.NeighbourRule;
import io.github.dmlint.rule.Remark;
import io.github.dmlint.text.Place;
import io.github.dmlint.text.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** A source-id of a task that no dm-worker of the inventory or of dm-master.toml has. */
public final class UnknownSource implements NeighbourRule {
  private static final String CODE = "DM503";
  private static final int MOST_NAMED = 8;

  /** Of more sources than these none is suggested: each task would be held against all. */
  private static final int MOST_COMPARED = 300;

  @Override
  public FileKind kind() {
    return FileKind.TASK;
  }

  @Override
  public void check(
      Source source, Value.Struct root, Cluster cluster, Release release, Consumer<Remark> out) {
    check(source, root, cluster.sources().keySet(), cluster.inventory().source().path(), out);
  }

  /**
   * Holds a task against the source-ids that are deployed.
   *
   * @param known the source-ids in their order; with an empty one nothing can be said
   * @param file where they stand
   */
  public static void check(
      Source source, Value.Struct root, Set<String> known, String file, Consumer<Remark> out) {
    if (known.isEmpty() || known.contains("")) {
      return;
    }
    for (Value instance : root.items("mysql-instances")) {
      if (instance instanceof Value.Struct struct) {
        Value id = struct.field("source-id");
        String name = struct.text("source-id");
        if (id.origin().value().isPresent() && !name.isEmpty() && !known.contains(name)) {
          List<String> near =
              known.size() <= MOST_COMPARED ? Spelling.near(name, known) : List.of();
          out.accept(
              Remark.of(
                  CODE,
                  new Place(source, id.origin().value().get()),
                  id.origin().path(),
                  Explanation.of(
                          "No dm-worker of '%s' has the source_id '%s': check-task and start-task refuse the task."
                              .formatted(file, name))
                      .note(near.isEmpty() ? "not deployed" : "did you mean '" + near.get(0) + "'?")
                      .help(names(known))));
        }
      }
    }
  }

  private static String names(Set<String> known) {
    List<String> names = new ArrayList<>();
    for (String name : known) {
      if (names.size() < MOST_NAMED) {
        names.add(name);
      }
    }
    String more = known.size() > MOST_NAMED ? " and " + (known.size() - MOST_NAMED) + " more" : "";
    return "deployed are " + String.join(", ", names) + more + ".";
  }
}
