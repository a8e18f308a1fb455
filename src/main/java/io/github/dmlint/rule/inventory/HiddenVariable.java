package io.github.dmlint.rule.inventory;

import io.github.dmlint.ansible.InventoryGroup;
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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** A variable that group_vars hides. */
final class HiddenVariable implements InventoryRule {
  private static final String CODE = "DM320";

  @Override
  public void check(Cluster cluster, Release release, Consumer<Remark> out) {
    Set<Place> seen = new HashSet<>();
    for (Component component : cluster.components()) {
      for (InventoryGroup group : cluster.inventory().groups()) {
        for (Setting setting : group.settings()) {
          check(cluster, component, setting, seen, out);
        }
      }
    }
  }

  private static void check(
      Cluster cluster,
      Component component,
      Setting setting,
      Set<Place> seen,
      Consumer<Remark> out) {
    List<Variable> all = cluster.variables().all(component.host(), setting.name());
    boolean here = all.stream().anyMatch(v -> v.key().equals(Optional.of(setting.key())));
    Optional<Variable> file =
        all.stream().filter(v -> v.layer() == Variable.Layer.GROUP_VARS).findFirst();
    if (!here
        || file.isEmpty()
        || file.get().value().equals(setting.value())
        || !seen.add(setting.key())) {
      return;
    }
    Explanation words =
        Explanation.of(
                "group_vars/%s.yml sets '%s' too and wins over a vars section of the inventory: this line has no effect for '%s'."
                    .formatted(file.get().owner(), setting.name(), component.host().name()))
            .note("without effect")
            .help("set it on the host lines, or in group_vars/" + file.get().owner() + ".yml.");
    if (file.get().key().isPresent()) {
      words = words.label(file.get().key().get(), "this one holds");
    }
    out.accept(Remark.of(CODE, setting.key(), KeyPath.of(setting.name()), words));
  }
}
