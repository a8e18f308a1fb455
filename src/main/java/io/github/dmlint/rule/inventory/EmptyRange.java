package io.github.dmlint.rule.inventory;

import io.github.dmlint.ansible.EmptyPattern;
import io.github.dmlint.cluster.Cluster;
import io.github.dmlint.release.Release;
import io.github.dmlint.rule.Explanation;
import io.github.dmlint.rule.InventoryRule;
import io.github.dmlint.rule.Remark;
import io.github.dmlint.syntax.KeyPath;
import java.util.function.Consumer;

/** A host range that stands for no host. */
final class EmptyRange implements InventoryRule {
  private static final String CODE = "DM308";

  @Override
  public void check(Cluster cluster, Release release, Consumer<Remark> out) {
    for (EmptyPattern pattern : cluster.inventory().emptyPatterns()) {
      out.accept(
          Remark.of(
              CODE,
              pattern.place(),
              KeyPath.of(pattern.group()),
              Explanation.of(
                      "The range '%s' runs backwards and stands for no host; Ansible says nothing and leaves the line out."
                          .formatted(pattern.pattern()))
                  .note("no host")
                  .help("write the smaller number first.")));
    }
  }
}
