package io.github.dmlint.rule.move;

import io.github.dmlint.cluster.Cluster;
import io.github.dmlint.release.FileKind;
import io.github.dmlint.release.KeyTable;
import io.github.dmlint.rule.Explanation;
import io.github.dmlint.rule.Move;
import io.github.dmlint.rule.MoveRule;
import io.github.dmlint.rule.Remark;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Files that the release that runs reads loosely and the target reads strictly. */
final class StrictFromNowOn implements MoveRule {
  private static final String CODE = "DM410";

  @Override
  public void check(Move move, Cluster cluster, Consumer<Remark> out) {
    List<String> kinds = new ArrayList<>();
    for (FileKind kind : FileKind.values()) {
      boolean loose = move.from().table(kind).map(table -> !table.strict()).orElse(false);
      if (loose && move.target().table(kind).map(KeyTable::strict).orElse(false)) {
        kinds.add(kind.id());
      }
    }
    if (!kinds.isEmpty()) {
      out.accept(
          VersionPlace.remark(
              CODE,
              cluster,
              Explanation.of(
                      "DM '%s' ignores keys that it does not know; '%s' refuses them in files of these kinds: %s."
                          .formatted(move.from(), move.target(), String.join(", ", kinds)))
                  .note("strict from here on")
                  .help(
                      "check all files with dmlint, those of processes that DM-Ansible does not"
                          + " deploy and those of all tasks too, before the first process is"
                          + " restarted.")));
    }
  }
}
