package io.github.dmlint.rule.inventory;

import io.github.dmlint.cluster.Cluster;
import io.github.dmlint.cluster.RenderedFile;
import io.github.dmlint.release.Release;
import io.github.dmlint.rule.Explanation;
import io.github.dmlint.rule.InventoryRule;
import io.github.dmlint.rule.Remark;
import io.github.dmlint.syntax.KeyPath;
import io.github.dmlint.text.Place;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/** A Jinja expression in a value, which only Ansible can evaluate. */
final class UnknownTemplate implements InventoryRule {
  private static final String CODE = "DM306";

  @Override
  public void check(Cluster cluster, Release release, Consumer<Remark> out) {
    Set<Place> seen = new HashSet<>();
    for (RenderedFile file : cluster.rendered()) {
      if (file.isUnknown() && file.cause().isPresent() && seen.add(file.cause().get())) {
        out.accept(
            Remark.of(
                CODE,
                file.cause().get(),
                KeyPath.of(file.host()),
                Explanation.of(
                        "Only Ansible knows what this is (an expression of Jinja, or a value that ansible-vault encrypted), so %s of '%s' is not checked."
                            .formatted(file.name(), file.host()))
                    .note("known to Ansible only")
                    .help(
                        "to have it checked, write the value itself, or the name of a variable in"
                            + " '{{ }}'.")));
      }
    }
  }
}
