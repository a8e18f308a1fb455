package io.github.dmlint.rule.inventory;

import io.github.dmlint.ansible.Inventory;
import io.github.dmlint.ansible.InventoryHost;
import io.github.dmlint.ansible.InventoryProblem;
import io.github.dmlint.cluster.Cluster;
import io.github.dmlint.release.Release;
import io.github.dmlint.rule.Explanation;
import io.github.dmlint.rule.InventoryRule;
import io.github.dmlint.rule.Remark;
import io.github.dmlint.syntax.KeyPath;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A line that Ansible cannot read, after which it only warns and goes on with part of the hosts.
 */
final class InventorySyntax implements InventoryRule {
  private static final String CODE = "DM301";

  @Override
  public void check(Cluster cluster, Release release, Consumer<Remark> out) {
    Inventory inventory = cluster.inventory();
    boolean first = true;
    for (InventoryProblem problem : inventory.problems()) {
      String file = problem.place().source().path();
      Explanation words =
          first
              ? Explanation.of(
                  "Ansible cannot read this line of '%s' and only warns: it goes on with what stands above it, without %s, and exits 0."
                      .formatted(file, lost(inventory)))
              : Explanation.of("Ansible cannot read this line of '%s' either.".formatted(file));
      out.accept(
          Remark.of(
              CODE, problem.place(), KeyPath.ROOT, words.note(note(problem)).help(help(problem))));
      first = false;
    }
  }

  /** The hosts that Ansible does not see. */
  private static String lost(Inventory inventory) {
    List<String> lost = new ArrayList<>();
    for (InventoryHost host : inventory.intended().hosts()) {
      if (inventory.host(host.name()).isEmpty()) {
        lost.add("'" + host.name() + "'");
      }
    }
    if (lost.isEmpty()) {
      return "the variables below it";
    }
    String some = String.join(", ", lost.subList(0, Math.min(5, lost.size())));
    return lost.size() > 5 ? some + " and " + (lost.size() - 5) + " more hosts" : some;
  }

  /** Ansible's words, unless they repeat the line, which may hold a secret. */
  private static String note(InventoryProblem problem) {
    int quote = problem.text().indexOf(", got: ");
    int definition = problem.text().indexOf("': ");
    if (quote > 0) {
      return problem.text().substring(0, quote);
    }
    return problem.text().startsWith("Error parsing host definition")
        ? problem.text().substring(problem.text().lastIndexOf(": ") + 2)
        : definition > 0 ? problem.text().substring(0, definition + 1) : problem.text();
  }

  private static String help(InventoryProblem problem) {
    String text = problem.text();
    if (text.contains("ending in ':'") || text.contains("sign this is a YAML file")) {
      return "delete it; Ansible 2.5 and 2.6 make a host of this name instead of an error.";
    }
    if (text.startsWith("Expected key=value host")) {
      return "on a host line write key=value without blanks around '=', and quote values with"
          + " blanks.";
    }
    if (text.startsWith("Expected key=value")) {
      return "in a vars section write key = value; a host belongs into the section of its group.";
    }
    if (text.startsWith("Expected group name")) {
      return "a children section lists names of groups, one a line.";
    }
    if (text.startsWith("Error parsing host definition")) {
      return "close the quote, or quote the value that holds one.";
    }
    if (text.contains("undefined group") || text.contains("includes undefined")) {
      return "declare the group with a section of its own, or correct its name.";
    }
    if (text.startsWith("Invalid section entry") || text.startsWith("Section [")) {
      return "write [group], [group:vars] or [group:children], without blanks.";
    }
    return "correct the line; 'ansible-inventory -i inventory.ini --list' shows what Ansible"
        + " reads.";
  }
}
