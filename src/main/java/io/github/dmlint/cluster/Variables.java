package io.github.dmlint.cluster;

import io.github.dmlint.ansible.GroupOrder;
import io.github.dmlint.ansible.Inventory;
import io.github.dmlint.ansible.InventoryGroup;
import io.github.dmlint.ansible.InventoryHost;
import io.github.dmlint.ansible.Setting;
import io.github.dmlint.release.Release;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Effective variables of hosts as DM-Ansible sees them, weakest first: role defaults, vars sections
 * of the inventory, {@code group_vars/}, the host line, {@code host_vars/}. Source: Ansible 2.5 and
 * 2.14, measured.
 */
public final class Variables {
  private final GroupOrder order;
  private final GroupVars files;
  private final GroupVars defaults;

  /**
   * @param files what {@code group_vars/} of the directory holds, or of the release's tree
   */
  public Variables(Inventory inventory, GroupVars files, Release release) {
    this.order = new GroupOrder(inventory);
    this.files = files;
    this.defaults = GroupVars.roleDefaults(release);
  }

  /** The setting of a variable that holds for a host. */
  public Optional<Variable> of(InventoryHost host, String name) {
    Variable ofHost = files.ofHost(host.name()).get(name);
    if (ofHost != null) {
      return Optional.of(ofHost);
    }
    Optional<Setting> own = host.setting(name);
    if (own.isPresent()) {
      return Optional.of(variable(own.get(), Variable.Layer.HOST_LINE, host.name()));
    }
    List<InventoryGroup> groups = order.of(host);
    for (int i = groups.size() - 1; i >= 0; i--) {
      Variable file = files.of(groups.get(i).name()).get(name);
      if (file != null) {
        return Optional.of(file);
      }
    }
    for (int i = groups.size() - 1; i >= 0; i--) {
      Optional<Setting> setting = groups.get(i).setting(name);
      if (setting.isPresent()) {
        return Optional.of(
            variable(setting.get(), Variable.Layer.INVENTORY_GROUP, groups.get(i).name()));
      }
    }
    for (InventoryGroup group : groups) {
      Variable value = defaults.of(group.name()).get(name);
      if (value != null) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }

  /** The files of variables that Ansible cannot read. */
  public List<GroupVars.Fault> faults() {
    return files.faults();
  }

  /** Whether nothing sets a variable for a host, encrypted files included. */
  public boolean lacks(InventoryHost host, String name) {
    return of(host, name).isEmpty() && !mayBeEncrypted(host);
  }

  /** Whether a file is encrypted as a whole that may set any variable of a host. */
  boolean mayBeEncrypted(InventoryHost host) {
    if (files.isClosedHost(host.name())) {
      return true;
    }
    for (InventoryGroup group : order.of(host)) {
      if (files.isClosed(group.name())) {
        return true;
      }
    }
    return false;
  }

  /** All settings of a variable that a host meets, the one that holds first. */
  public List<Variable> all(InventoryHost host, String name) {
    List<Variable> all = new ArrayList<>();
    Variable ofHost = files.ofHost(host.name()).get(name);
    if (ofHost != null) {
      all.add(ofHost);
    }
    host.setting(name)
        .ifPresent(own -> all.add(variable(own, Variable.Layer.HOST_LINE, host.name())));
    List<InventoryGroup> groups = order.of(host);
    for (int i = groups.size() - 1; i >= 0; i--) {
      Variable file = files.of(groups.get(i).name()).get(name);
      if (file != null) {
        all.add(file);
      }
    }
    for (int i = groups.size() - 1; i >= 0; i--) {
      String group = groups.get(i).name();
      groups
          .get(i)
          .setting(name)
          .ifPresent(set -> all.add(variable(set, Variable.Layer.INVENTORY_GROUP, group)));
    }
    return all;
  }

  /** What a template writes for a variable of the host that it is written for. */
  public Templated text(InventoryHost host, String name) {
    return templating(host, false).text(name);
  }

  /**
   * What the templates get for a host.
   *
   * @param otherHost whether they reach it by {@code hostvars}
   */
  Templating templating(InventoryHost host, boolean otherHost) {
    return new Templating(wanted -> of(host, wanted), host.name(), otherHost, mayBeEncrypted(host));
  }

  private static Variable variable(Setting setting, Variable.Layer layer, String owner) {
    return new Variable(
        setting.name(),
        setting.value(),
        layer,
        owner,
        Optional.of(setting.place()),
        Optional.of(setting.key()));
  }
}
