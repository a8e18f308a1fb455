package io.github.dmlint.verdict;

import io.github.dmlint.decode.Stage;
import io.github.dmlint.decode.Value;
import io.github.dmlint.verdict.golang.Regexp;
import java.util.List;
import java.util.Optional;

/**
 * The patterns of the tables that online DDL tools make: DM anchors each, and takes the real
 * table's name from its only group (dm/config/subtask.go, adjustOnlineTableRules).
 */
final class OnlineTables {
  private final Objections task;

  OnlineTables(Objections task) {
    this.task = task;
  }

  void check() {
    for (String key : List.of("shadow-table-rules", "trash-table-rules")) {
      if (task.struct().knows(key)) {
        for (Value each : task.struct().items(key)) {
          String pattern = each.text();
          Optional<String> refusal = refusal(pattern);
          refusal.ifPresent(
              reason ->
                  task.refuse(
                      Stage.SUBTASK,
                      "online-table-invalid",
                      each,
                      "value",
                      pattern,
                      "reason",
                      reason));
        }
      }
    }
  }

  private Optional<String> refusal(String pattern) {
    String anchored = (pattern.startsWith("^") ? "" : "^") + pattern;
    anchored += anchored.endsWith("$") ? "" : "$";
    boolean angleNames = task.release().has("regexp-names-in-angles");
    Optional<String> refusal = Regexp.refusal(anchored, angleNames);
    if (refusal.isPresent()) {
      return refusal;
    }
    return Regexp.groups(anchored, angleNames) == 1
        ? Optional.empty()
        : Optional.of("not exactly one group");
  }
}
