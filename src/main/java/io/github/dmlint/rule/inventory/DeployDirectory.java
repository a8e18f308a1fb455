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

/** A deploy_dir that the run scripts cannot use. */
final class DeployDirectory implements InventoryRule {
  private static final String CODE = "DM317";

  @Override
  public void check(Cluster cluster, Release release, Consumer<Remark> out) {
    Set<Place> seen = new HashSet<>();
    for (Component component : cluster.components()) {
      Optional<Variable> set = cluster.variables().of(component.host(), "deploy_dir");
      String directory = component.text("deploy_dir");
      String fault =
          set.isEmpty()
              ? "Nothing sets deploy_dir for '"
                  + component.host().name()
                  + "', and every play fails"
              : directory.isEmpty()
                  ? ""
                  : !directory.startsWith("/")
                      ? "The deploy_dir '"
                          + directory
                          + "' is no absolute path; it would depend on where Ansible happens to be"
                      : directory.chars().allMatch(c -> c == '/')
                          ? "The deploy_dir is the root of the file system, and DM-Ansible changes"
                              + " the owner of all below it"
                          : directory.indexOf(' ') >= 0
                              ? "The deploy_dir '"
                                  + directory
                                  + "' has a blank, which the run scripts do not quote: the"
                                  + " programs do not start"
                              : "";
      Place place = component.place("deploy_dir");
      if (!fault.isEmpty() && seen.add(set.isEmpty() ? Place.file(place.source()) : place)) {
        out.accept(
            Remark.of(
                CODE,
                place,
                KeyPath.of(component.host().name(), "deploy_dir"),
                Explanation.of(fault + ".")
                    .help("write an absolute path without blanks, such as /home/tidb/deploy.")));
      }
    }
  }
}
