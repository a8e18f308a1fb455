package io.github.dmlint.rule.inventory;

import io.github.dmlint.ansible.Setting;
import io.github.dmlint.cluster.Cluster;
import io.github.dmlint.cluster.Component;
import io.github.dmlint.cluster.Variable;
import io.github.dmlint.release.Release;
import io.github.dmlint.rule.Explanation;
import io.github.dmlint.rule.InventoryRule;
import io.github.dmlint.rule.Remark;
import io.github.dmlint.syntax.KeyPath;
import io.github.dmlint.text.Place;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** A host with another ansible_user than the rest of the cluster. */
final class UserOfHost implements InventoryRule {
  private static final String CODE = "DM324";

  @Override
  public void check(Cluster cluster, Release release, Consumer<Remark> out) {
    Optional<Setting> common =
        cluster.inventory().group("all").flatMap(all -> all.setting("ansible_user"));
    if (common.isEmpty()) {
      return;
    }
    Set<Place> seen = new HashSet<>();
    for (Component component : cluster.components()) {
      Optional<Variable> own = cluster.variables().of(component.host(), "ansible_user");
      if (own.isEmpty() || own.get().value().equals(common.get().value())) {
        continue;
      }
      Place place = component.place("ansible_user");
      if (seen.add(place)) {
        out.accept(
            Remark.of(
                CODE,
                place,
                KeyPath.of(component.host().name(), "ansible_user"),
                Explanation.of(
                        "'%s' is deployed as '%s', the rest of the cluster as '%s': deploy_user is the ansible_user of each host, so that the files of one cluster belong to different users, and a host that two programs share changes hands with each run."
                            .formatted(
                                component.host().name(),
                                own.get().value().text(),
                                common.get().value().text()))
                    .note("another user")
                    .label(common.get().place(), "the user of the other hosts")
                    .help("use one user on all hosts.")));
      }
    }
  }
}
