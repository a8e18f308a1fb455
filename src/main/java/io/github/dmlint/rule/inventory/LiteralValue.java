package io.github.dmlint.rule.inventory;

import io.github.dmlint.ansible.InventoryGroup;
import io.github.dmlint.ansible.InventoryHost;
import io.github.dmlint.ansible.PyValue;
import io.github.dmlint.ansible.Setting;
import io.github.dmlint.cluster.Cluster;
import io.github.dmlint.release.Release;
import io.github.dmlint.rule.Explanation;
import io.github.dmlint.rule.InventoryRule;
import io.github.dmlint.rule.Remark;
import io.github.dmlint.syntax.KeyPath;
import io.github.dmlint.text.Place;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/** A value that Python takes for a number, a boolean or None, where text is meant. */
final class LiteralValue implements InventoryRule {
  private static final String CODE = "DM304";

  private static final Set<String> TEXTS =
      Set.of(
          "source_id",
          "mysql_password",
          "mysql_user",
          "mysql_host",
          "dm_version",
          "cluster_name",
          "grafana_admin_password",
          "grafana_admin_user");

  @Override
  public void check(Cluster cluster, Release release, Consumer<Remark> out) {
    Set<Place> seen = new HashSet<>();
    for (InventoryGroup group : cluster.inventory().groups()) {
      group.settings().forEach(setting -> check(setting, group.name() + ":vars", seen, out));
    }
    for (InventoryHost host : cluster.inventory().hosts()) {
      host.settings().forEach(setting -> check(setting, host.name(), seen, out));
    }
  }

  private static void check(Setting setting, String owner, Set<Place> seen, Consumer<Remark> out) {
    if (!TEXTS.contains(setting.name()) || setting.value() instanceof PyValue.Str) {
      return;
    }
    boolean same = setting.value().text().equals(setting.raw());
    boolean idAsNumber = setting.name().equals("source_id");
    if ((same && !idAsNumber) || !seen.add(setting.place())) {
      return;
    }
    String becomes = setting.value() == PyValue.Constant.NONE ? "nothing" : "another text";
    String message =
        idAsNumber
            ? "Ansible reads this 'source_id' as a Python %s, and rolling_update.yml stops at its first check, which asks for the length of a text."
                .formatted(setting.value().type())
            : "Ansible reads the value of '%s' as a Python %s, and the templates write %s than what stands here."
                .formatted(setting.name(), setting.value().type(), becomes);
    out.accept(
        Remark.of(
            CODE,
            setting.place(),
            KeyPath.of(owner, setting.name()),
            Explanation.of(message)
                .note("read as " + setting.value().type())
                .help("quote it twice on a host line, \"'...'\", and once in a vars section.")));
  }
}
