package io.github.dmlint.cluster;

import io.github.dmlint.ansible.Inventory;
import io.github.dmlint.ansible.InventoryGroup;
import io.github.dmlint.ansible.InventoryHost;
import io.github.dmlint.release.FileKind;
import io.github.dmlint.release.Release;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A DM cluster as an inventory and its {@code group_vars/} describe it to a release's DM-Ansible.
 *
 * @param components in the order of {@link ComponentKind} and of the inventory
 * @param rendered what DM-Ansible writes on the hosts
 * @param sources dm-workers by source_id; of two the later one counts, as for dm-master
 * @param files what is rendered, by kind and host with a blank between them
 */
public record Cluster(
    Inventory inventory,
    Variables variables,
    List<Component> components,
    List<RenderedFile> rendered,
    Map<String, Component> sources,
    Map<String, RenderedFile> files) {
  public Cluster {
    files = Map.copyOf(files);
    sources = Collections.unmodifiableMap(sources);
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
    Map<String, Component> sources = new TreeMap<>();
    for (Component component : components) {
      if (component.kind() == ComponentKind.DM_WORKER) {
        sources.put(component.text("source_id"), component);
      }
    }
    List<RenderedFile> rendered = new Renderer(inventory, variables, release).all();
    Map<String, RenderedFile> written = new HashMap<>();
    rendered.forEach(file -> written.put(file.kind().id() + " " + file.host(), file));
    return new Cluster(inventory, variables, components, rendered, sources, written);
  }

  /** The components of a kind. */
  public List<Component> of(ComponentKind kind) {
    return components.stream().filter(component -> component.kind() == kind).toList();
  }

  /** The file of a kind that DM-Ansible writes for a host. */
  public Optional<RenderedFile> rendered(FileKind kind, String host) {
    return Optional.ofNullable(files.get(kind.id() + " " + host));
  }

  private static Iterable<InventoryHost> hosts(Inventory inventory, ComponentKind kind) {
    return inventory.group(kind.group()).map(InventoryGroup::allHosts).orElse(List.of());
  }
}
