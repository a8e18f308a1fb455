package io.github.dmlint.ansible;

import io.github.dmlint.text.Place;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A group of an inventory. {@code all} and {@code ungrouped} are always there. */
public final class InventoryGroup {
  private final String name;
  private final Map<String, Setting> settings = new LinkedHashMap<>();
  private final Map<String, InventoryHost> hosts = new LinkedHashMap<>();
  private final List<InventoryGroup> children = new ArrayList<>();
  private final Set<InventoryGroup> adopted = new HashSet<>();
  private final List<InventoryGroup> parents = new ArrayList<>();
  private final List<Place> places = new ArrayList<>();
  private int depth;
  private int priority = 1;

  InventoryGroup(String name) {
    this.name = name;
  }

  public String name() {
    return name;
  }

  public Collection<Setting> settings() {
    return Collections.unmodifiableCollection(settings.values());
  }

  public Optional<Setting> setting(String variable) {
    return Optional.ofNullable(settings.get(variable));
  }

  /** The hosts named in the group's own sections, without those of its children. */
  public Collection<InventoryHost> hosts() {
    return Collections.unmodifiableCollection(hosts.values());
  }

  /** The hosts of the group and of its children, each once. */
  public Collection<InventoryHost> allHosts() {
    Set<InventoryHost> all = new LinkedHashSet<>(hosts.values());
    for (InventoryGroup group : closure(this, true)) {
      all.addAll(group.hosts.values());
    }
    return all;
  }

  public List<InventoryGroup> children() {
    return Collections.unmodifiableList(children);
  }

  /** All groups above this one. */
  public Set<InventoryGroup> ancestors() {
    return closure(this, false);
  }

  /** Where the headers of the group's sections stand; none for groups that no section opens. */
  public List<Place> places() {
    return Collections.unmodifiableList(places);
  }

  /** The longest way from {@code all}; the variables of a deeper group win. */
  public int depth() {
    return depth;
  }

  /** {@code ansible_group_priority}. */
  public int priority() {
    return priority;
  }

  private static Set<InventoryGroup> closure(InventoryGroup start, boolean down) {
    Set<InventoryGroup> seen = new LinkedHashSet<>();
    Deque<InventoryGroup> open = new ArrayDeque<>(down ? start.children : start.parents);
    while (!open.isEmpty()) {
      InventoryGroup next = open.remove();
      if (seen.add(next)) {
        open.addAll(down ? next.children : next.parents);
      }
    }
    return seen;
  }

  void set(Setting setting) {
    settings.put(setting.name(), setting);
  }

  void priority(int priority) {
    this.priority = priority;
  }

  void opens(Place place) {
    places.add(place);
  }

  void add(InventoryHost host) {
    hosts.put(host.name(), host);
  }

  void remove(InventoryHost host) {
    hosts.remove(host.name());
  }

  /** Puts a group below this one; returns Ansible's words where it refuses. */
  Optional<String> adopt(InventoryGroup child) {
    if (child == this) {
      return Optional.of("can't add group to itself");
    }
    if (adopted.contains(child)) {
      return Optional.empty();
    }
    if (!child.children.isEmpty() && ancestors().contains(child)) {
      return Optional.of(
          "Adding group '"
              + child.name
              + "' as child to '"
              + name
              + "' creates a recursive dependency loop.");
    }
    children.add(child);
    adopted.add(child);
    child.parents.add(this);
    return Optional.empty();
  }

  boolean hasParents() {
    return !parents.isEmpty();
  }

  /** Finds how deep groups lie, each after all that are above it; a chain may have any length. */
  static void measure(Collection<InventoryGroup> groups) {
    Map<InventoryGroup, Integer> open = new HashMap<>();
    Deque<InventoryGroup> next = new ArrayDeque<>();
    for (InventoryGroup group : groups) {
      open.put(group, group.parents.size());
      if (group.parents.isEmpty()) {
        next.add(group);
      }
    }
    while (!next.isEmpty()) {
      InventoryGroup group = next.remove();
      for (InventoryGroup child : group.children) {
        child.depth = Math.max(child.depth, group.depth + 1);
        if (open.merge(child, -1, Integer::sum) == 0) {
          next.add(child);
        }
      }
    }
  }
}
