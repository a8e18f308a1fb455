package io.github.dmlint.rule.inventory;

import io.github.dmlint.ansible.InventoryGroup;
import io.github.dmlint.ansible.InventoryHost;
import io.github.dmlint.ansible.Setting;
import io.github.dmlint.cluster.Cluster;
import io.github.dmlint.release.Release;
import io.github.dmlint.release.Spelling;
import io.github.dmlint.rule.Explanation;
import io.github.dmlint.rule.InventoryRule;
import io.github.dmlint.rule.Remark;
import io.github.dmlint.syntax.KeyPath;
import io.github.dmlint.text.Place;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** A variable that nothing of DM-Ansible reads. */
final class UnknownVariable implements InventoryRule {
  private static final String CODE = "DM323";

  @Override
  public void check(Cluster cluster, Release release, Consumer<Remark> out) {
    Set<String> known = new HashSet<>(release.values("dm-ansible-variables"));
    if (known.isEmpty()) {
      return;
    }
    Set<Place> seen = new HashSet<>();
    for (InventoryGroup group : cluster.inventory().groups()) {
      group.settings().forEach(setting -> check(setting, known, seen, out));
    }
    for (InventoryHost host : cluster.inventory().hosts()) {
      host.settings().forEach(setting -> check(setting, known, seen, out));
    }
  }

  private static void check(
      Setting setting, Set<String> known, Set<Place> seen, Consumer<Remark> out) {
    String name = setting.name();
    if (known.contains(name)
        || name.startsWith("ansible_")
        || name.indexOf(' ') >= 0
        || !seen.add(setting.key())) {
      return;
    }
    String near = near(name, known);
    out.accept(
        Remark.of(
            CODE,
            setting.key(),
            KeyPath.of(name),
            Explanation.of(
                    "Nothing in DM-Ansible reads the variable '%s': it has no effect, unless your own playbooks use it."
                        .formatted(name))
                .note(near.isEmpty() ? "not read" : "did you mean '" + near + "'?")
                .help(
                    near.isEmpty()
                        ? "delete it if nothing of yours needs it."
                        : "rename it to " + near + ".")));
  }

  private static String near(String name, Set<String> known) {
    String plain = name.replace('-', '_').toLowerCase(Locale.ROOT);
    for (String each : new TreeSet<>(known)) {
      if (Spelling.distance(plain, each) <= (each.length() > 8 ? 2 : 1)) {
        return each;
      }
    }
    return "";
  }
}
