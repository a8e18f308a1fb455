package io.github.dmlint.rule.inventory;

import io.github.dmlint.ansible.InventoryGroup;
import io.github.dmlint.ansible.InventoryHost;
import io.github.dmlint.ansible.OldLiteral;
import io.github.dmlint.ansible.PyValue;
import io.github.dmlint.ansible.Setting;
import io.github.dmlint.cluster.Cluster;
import io.github.dmlint.release.Release;
import io.github.dmlint.rule.Explanation;
import io.github.dmlint.rule.InventoryRule;
import io.github.dmlint.rule.Remark;
import io.github.dmlint.rule.SecretName;
import io.github.dmlint.syntax.KeyPath;
import io.github.dmlint.text.Place;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** A value that Ansible 2.5 on Python 2, which DM-Ansible asks for, reads in another way. */
final class OldPython implements InventoryRule {
  private static final String CODE = "DM325";

  @Override
  public void check(Cluster cluster, Release release, Consumer<Remark> out) {
    Set<Place> seen = new HashSet<>();
    for (InventoryGroup group : cluster.inventory().groups()) {
      for (Setting setting : group.settings()) {
        check(setting, group.name() + ":vars", seen, out);
      }
    }
    for (InventoryHost host : cluster.inventory().hosts()) {
      for (Setting setting : host.settings()) {
        check(setting, host.name(), seen, out);
      }
    }
  }

  private static void check(Setting setting, String owner, Set<Place> seen, Consumer<Remark> out) {
    Optional<PyValue> old = OldLiteral.of(setting);
    if (old.isEmpty() || !seen.add(setting.place())) {
      return;
    }
    String message =
        "Ansible 2.5 on Python 2 reads the value of '%s' as %s, Ansible 2.14 on Python 3 as %s: what the templates write hangs on the control machine."
            .formatted(
                setting.name(),
                words(setting.name(), old.get()),
                words(setting.name(), setting.value()));
    boolean number = old.get() instanceof PyValue.Int;
    out.accept(
        Remark.of(
            CODE,
            setting.place(),
            KeyPath.of(owner, setting.name()),
            Explanation.of(message)
                .note("not the same on Python 2 and 3")
                .help(
                    number
                        ? "write the number without leading zeros and 'L', or quote it twice on a"
                            + " host line and once in a vars section."
                        : "write it so that both read it alike, such as digits alone.")));
  }

  private static String words(String name, PyValue value) {
    if (SecretName.is(name)) {
      return value instanceof PyValue.Str ? "the text that stands here" : "a number";
    }
    return value instanceof PyValue.Str text
        ? "the text '" + text.value() + "'"
        : "the " + value.type() + " '" + value.text() + "'";
  }
}
