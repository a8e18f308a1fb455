package io.github.dmlint.rule.inventory;

import io.github.dmlint.cluster.Cluster;
import io.github.dmlint.cluster.Component;
import io.github.dmlint.cluster.Variable;
import io.github.dmlint.release.Release;
import io.github.dmlint.rule.Explanation;
import io.github.dmlint.rule.InventoryRule;
import io.github.dmlint.rule.Remark;
import io.github.dmlint.rule.Severity;
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
      boolean lacks = cluster.variables().lacks(component.host(), "deploy_dir");
      String fault =
          lacks
              ? "Nothing sets deploy_dir for '"
                  + component.host().name()
                  + "', and every play fails"
              : fault(directory);
      Optional<String> owner =
          fault.isEmpty() ? otherHome(directory, component.text("ansible_user")) : Optional.empty();
      Place place = component.place("deploy_dir");
      if (!fault.isEmpty()
          && seen.add(lacks && set.isEmpty() ? Place.file(place.source()) : place)) {
        out.accept(
            Remark.of(
                CODE,
                place,
                KeyPath.of(component.host().name(), "deploy_dir"),
                Explanation.of(fault + ".")
                    .help("write an absolute path without blanks, such as /home/tidb/deploy.")));
      } else if (owner.isPresent() && seen.add(place)) {
        out.accept(home(component, place, owner.get()));
      }
    }
  }

  /** What is wrong with a directory by itself; empty where nothing is or it cannot be known. */
  private static String fault(String directory) {
    if (directory.isEmpty()) {
      return "";
    }
    String shown = "The deploy_dir '" + directory + "' ";
    if (!directory.startsWith("/")) {
      return shown + "is no absolute path; it would depend on where Ansible happens to be";
    }
    if (directory.chars().allMatch(c -> c == '/')) {
      return "The deploy_dir is the root of the file system, and DM-Ansible changes the owner of"
          + " all below it";
    }
    for (char c : directory.toCharArray()) {
      if (c == ' ' || c == '\t') {
        return shown + "has a blank, which the run scripts do not quote: the programs do not start";
      }
      if ("$`;&|<>()*?!\"'\\#".indexOf(c) >= 0) {
        return shown
            + "has the character '"
            + c
            + "', which means something to the shell of the run scripts: the programs do not start"
            + " as they should";
      }
    }
    return "";
  }

  /** The user whose home a directory lies in, if that is not the one who deploys. */
  private static Optional<String> otherHome(String directory, String user) {
    if (directory.equals("/root") || directory.startsWith("/root/")) {
      return Optional.of("root");
    }
    if (!directory.startsWith("/home/") || user.isEmpty() || user.equals("root")) {
      return Optional.empty();
    }
    int end = directory.indexOf('/', "/home/".length());
    String owner = directory.substring("/home/".length(), end < 0 ? directory.length() : end);
    return owner.isEmpty() || owner.equals(user) ? Optional.empty() : Optional.of(owner);
  }

  private static Remark home(Component component, Place place, String owner) {
    return new Remark(
        CODE,
        place,
        KeyPath.of(component.host().name(), "deploy_dir"),
        Explanation.of(
                "The deploy_dir '%s' lies in the home of '%s', but ansible_user is '%s': a home that only its owner may enter keeps the programs from starting."
                    .formatted(component.text("deploy_dir"), owner, component.text("ansible_user")))
            .note("the home of " + owner)
            .help("use a directory below the home of ansible_user, or one outside of homes."),
        Optional.of(Severity.WARNING));
  }
}
