package io.github.dmlint.rule.inventory;

import io.github.dmlint.ansible.InventoryGroup;
import io.github.dmlint.cluster.Cluster;
import io.github.dmlint.cluster.ComponentKind;
import io.github.dmlint.release.Release;
import io.github.dmlint.rule.Explanation;
import io.github.dmlint.rule.InventoryRule;
import io.github.dmlint.rule.Remark;
import io.github.dmlint.syntax.KeyPath;
import io.github.dmlint.text.Place;
import java.util.Optional;
import java.util.function.Consumer;

/** A group without the hosts that check_config_static asks for. */
final class GroupCounts implements InventoryRule {
  private static final String CODE = "DM307";

  @Override
  public void check(Cluster cluster, Release release, Consumer<Remark> out) {
    Place file = Place.file(cluster.inventory().source());
    for (ComponentKind kind : ComponentKind.values()) {
      if (kind == ComponentKind.DM_PORTAL) {
        continue;
      }
      Optional<InventoryGroup> group = cluster.inventory().group(kind.group());
      int count = cluster.of(kind).size();
      boolean wrong = kind.single() ? count != 1 : count == 0;
      if (wrong) {
        Place place =
            group.filter(g -> !g.places().isEmpty()).map(g -> g.places().get(0)).orElse(file);
        String found = group.isEmpty() ? "There is no group" : "There are " + count + " hosts in";
        out.accept(
            Remark.of(
                CODE,
                place,
                KeyPath.of(kind.group()),
                Explanation.of(
                        "%s '%s', but DM-Ansible wants %s: its first play, check_config_static, fails and no playbook goes on."
                            .formatted(
                                found,
                                kind.group(),
                                kind.single() ? "exactly one" : "at least one"))
                    .note(
                        kind.single()
                            ? "exactly one host belongs here"
                            : "at least one host belongs here")
                    .help(
                        "write the host of " + kind.program() + " into [" + kind.group() + "].")));
      }
    }
  }
}
