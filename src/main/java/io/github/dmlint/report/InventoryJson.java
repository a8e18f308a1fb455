package io.github.dmlint.report;

import io.github.dmlint.ansible.Inventory;
import io.github.dmlint.ansible.InventoryGroup;
import io.github.dmlint.ansible.InventoryHost;
import io.github.dmlint.ansible.PyValue;
import io.github.dmlint.ansible.Setting;
import io.github.dmlint.json.JsonWriter;
import java.io.IOException;
import java.util.Collection;
import java.util.List;

/**
 * Inventories as JSON, in Ansible's terms: what it holds after reading, each value with the name of
 * its Python type. It is made to be compared with what {@code ansible-inventory --list} prints, and
 * so it prints every value, secrets too.
 */
public final class InventoryJson {
  private final JsonWriter out;

  public InventoryJson(Appendable out) {
    this.out = new JsonWriter(out);
  }

  public void write(List<Inventory> inventories) throws IOException {
    out.open('{').name("inventories").open('[');
    for (Inventory inventory : inventories) {
      write(inventory);
    }
    out.close(']').close('}');
  }

  private void write(Inventory inventory) throws IOException {
    String path = inventory.source().path();
    String file = path.substring(path.lastIndexOf('/') + 1);
    out.open('{').name("path").text(path).name("ok").flag(inventory.ok()).name("error");
    if (inventory.ok()) {
      out.nothing();
    } else {
      out.text(inventory.problems().get(0).text(file));
    }
    out.name("hostvars").open('{');
    for (InventoryHost host : inventory.hosts()) {
      settings(host.name(), host.settings());
    }
    out.close('}').name("groupvars").open('{');
    for (InventoryGroup group : inventory.groups()) {
      if (!group.settings().isEmpty()) {
        settings(group.name(), group.settings());
      }
    }
    out.close('}').name("groups").open('{');
    for (InventoryGroup group : inventory.groups()) {
      out.name(group.name());
      names(group.hosts().stream().map(InventoryHost::name).toList());
    }
    out.close('}').name("children").open('{');
    for (InventoryGroup group : inventory.groups()) {
      if (!group.children().isEmpty()) {
        out.name(group.name());
        names(group.children().stream().map(InventoryGroup::name).toList());
      }
    }
    out.close('}').close('}');
  }

  private void names(List<String> names) throws IOException {
    out.open('[');
    for (String name : names) {
      out.text(name);
    }
    out.close(']');
  }

  private void settings(String owner, Collection<Setting> settings) throws IOException {
    out.name(owner).open('{');
    for (Setting setting : settings) {
      out.name(setting.name()).open('[').text(setting.value().type());
      value(setting.value());
      out.close(']');
    }
    out.close('}');
  }

  private void value(PyValue value) throws IOException {
    if (value instanceof PyValue.Int || isFinite(value)) {
      out.digits(value.repr());
    } else if (value instanceof PyValue.Bool bool) {
      out.flag(bool.value());
    } else if (value == PyValue.Constant.NONE) {
      out.nothing();
    } else {
      out.text(value.text());
    }
  }

  private static boolean isFinite(PyValue value) {
    return value instanceof PyValue.Float real && Double.isFinite(real.value());
  }
}
