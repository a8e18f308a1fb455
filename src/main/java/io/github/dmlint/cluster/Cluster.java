package io.github.dmlint.cluster;

import io.github.dmlint.ansible.Inventory;
import io.github.dmlint.ansible.InventoryGroup;
import io.github.dmlint.ansible.InventoryHost;
import io.github.dmlint.release.Release;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A DM cluster as an inventory and its {@code group_vars/} describe it to a release's DM-Ansible.
 *
 * @param components in the order of {@link ComponentKind} and of the inventory
 * @param rendered what DM-Ansible writes on the hosts
 */
public record Cluster(
    Inventory inventory,
    Variables variables,
    List<Component> components,
    List<RenderedFile> rendered) {
  public Cluster {
    components = List.copyOf(components);
    rendered = List.copyOf(rendered);
  }

  /**
   * The cluster of an inventory.
   *
   * @param files what the directory's {@code group_vars/} holds; empty where there is none, and the
   *     release's own tree counts
   */
  public static Cluster of(Inventory inventory, Optional<GroupVars> files, Release release) {
    GroupVars groupVars = files.orElseGet(() -> GroupVars.known(release));
    Variables variables = new Variables(inventory, groupVars, release);
    List<Component> components = new ArrayList<>();
    for (ComponentKind kind : ComponentKind.values()) {
      for (InventoryHost host : hosts(inventory, kind)) {
        components.add(new Component(kind, host, variables));
      }
    }
    return new Cluster(
        inventory, variables, components, new Renderer(inventory, variables, release).all());
  }

  /** The components of a kind. */
  public List<Component> of(ComponentKind kind) {
    return components.stream().filter(component -> component.kind() == kind).toList();
  }

  private static Iterable<InventoryHost> hosts(Inventory inventory, ComponentKind kind) {
    return inventory.group(kind.group()).map(InventoryGroup::allHosts).orElse(List.of());
  }
}
