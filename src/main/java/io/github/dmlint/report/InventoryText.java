package io.github.dmlint.report;

import io.github.dmlint.ansible.Inventory;
import io.github.dmlint.ansible.InventoryGroup;
import io.github.dmlint.ansible.InventoryHost;
import io.github.dmlint.ansible.InventoryProblem;
import io.github.dmlint.ansible.Setting;
import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;

/** Inventories for people: each group with its hosts, each host with its variables. */
public final class InventoryText {
  private static final String MASK = "********";

  private final Appendable out;
  private final Predicate<String> secret;

  /**
   * A writer of inventories.
   *
   * @param secret tells variables whose values must not be written
   */
  public InventoryText(Appendable out, Predicate<String> secret) {
    this.out = out;
    this.secret = secret;
  }

  public void write(List<Inventory> inventories) throws IOException {
    for (Inventory inventory : inventories) {
      line(inventory.source().path());
      for (InventoryProblem problem : inventory.problems()) {
        line("  problem: " + problem.text(inventory.source().path()));
      }
      if (!inventory.ok()) {
        line("  Ansible only warns of the first problem, and goes on with what follows here.");
      }
      for (InventoryGroup group : inventory.groups()) {
        group(group);
      }
    }
  }

  private void group(InventoryGroup group) throws IOException {
    if (group.hosts().isEmpty() && group.settings().isEmpty() && group.places().isEmpty()) {
      return;
    }
    line("  [" + group.name() + "]");
    for (Setting setting : group.settings()) {
      setting("    ", setting);
    }
    for (InventoryHost host : group.hosts()) {
      line("    " + host.name());
      for (Setting setting : host.settings()) {
        setting("      ", setting);
      }
    }
  }

  private void setting(String indent, Setting setting) throws IOException {
    String value = secret.test(setting.name()) ? MASK : setting.value().repr();
    line(indent + setting.name() + " = " + value + " (" + setting.value().type() + ")");
  }

  private void line(String text) throws IOException {
    out.append(Visible.of(text)).append('\n');
  }
}
