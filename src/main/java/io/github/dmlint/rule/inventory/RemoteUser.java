package io.github.dmlint.rule.inventory;

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

/** ansible_user is missing or root. */
final class RemoteUser implements InventoryRule {
  private static final String CODE = "DM310";

  @Override
  public void check(Cluster cluster, Release release, Consumer<Remark> out) {
    Set<Place> seen = new HashSet<>();
    boolean missing = false;
    for (Component component : cluster.components()) {
      Optional<Variable> user = cluster.variables().of(component.host(), "ansible_user");
      if (user.isEmpty()) {
        missing |= cluster.variables().lacks(component.host(), "ansible_user");
      } else if (component.text("ansible_user").equals("root")
          && seen.add(component.place("ansible_user"))) {
        out.accept(
            Remark.of(
                CODE,
                component.place("ansible_user"),
                KeyPath.of(user.get().owner(), "ansible_user"),
                Explanation.of(
                        "DM-Ansible refuses 'root' as ansible_user in its first play,"
                            + " check_config_static.")
                    .note("root is refused")
                    .help("name a normal user with sudo rights, such as tidb.")));
      }
    }
    if (missing && !cluster.components().isEmpty()) {
      out.accept(
          Remark.of(
              CODE,
              Place.file(cluster.inventory().source()),
              KeyPath.of("all:vars", "ansible_user"),
              Explanation.of(
                      "Nothing sets ansible_user: check_config_static fails, as 'ansible_user' is"
                          + " undefined.")
                  .help("write ansible_user = tidb into [all:vars].")));
    }
  }
}
