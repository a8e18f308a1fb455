package io.github.dmlint.rule.move;

import io.github.dmlint.cluster.AnsibleTree;
import io.github.dmlint.cluster.Cluster;
import io.github.dmlint.release.Release;
import io.github.dmlint.rule.Explanation;
import io.github.dmlint.rule.Remark;
import io.github.dmlint.rule.TreeRule;
import io.github.dmlint.syntax.KeyPath;
import io.github.dmlint.text.Place;
import java.util.function.Consumer;

/** An ansible.cfg that Ansible does not read, or that does not name the inventory. */
final class AnsibleConfig implements TreeRule {
  private static final String CODE = "DM412";

  @Override
  public void check(AnsibleTree tree, Cluster cluster, Release release, Consumer<Remark> out) {
    if (!tree.whole()) {
      return;
    }
    Place inventory = Place.file(cluster.inventory().source());
    String lost = "without -i it finds no hosts, and local_prepare.yml ends green.";
    if (tree.config().isEmpty()) {
      String words =
          "There is no 'ansible.cfg' in this directory; Ansible runs without its settings, and ";
      out.accept(remark(inventory, words + lost, "take it from the DM-Ansible of the release."));
    } else if (tree.worldWritable()) {
      String words =
          "All users may write in this directory, so Ansible ignores its 'ansible.cfg' and says so"
              + " in a warning only; ";
      out.accept(remark(inventory, words + lost, "run chmod o-w on the directory."));
    } else if (!namesInventory(tree.config().get().text())) {
      String words = "'ansible.cfg' names no inventory, so that ";
      Place config = Place.file(tree.config().get());
      out.accept(
          remark(config, words + lost, "write 'inventory = inventory.ini' under [defaults]."));
    }
  }

  private static boolean namesInventory(String text) {
    for (String line : text.lines().toList()) {
      int equals = Math.max(line.indexOf('='), line.indexOf(':'));
      if (equals > 0 && line.substring(0, equals).strip().equals("inventory")) {
        return true;
      }
    }
    return false;
  }

  private static Remark remark(Place place, String words, String help) {
    return Remark.of(CODE, place, KeyPath.ROOT, Explanation.of(words).help(help));
  }
}
