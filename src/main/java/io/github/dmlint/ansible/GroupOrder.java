package io.github.dmlint.ansible;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The groups of each host from weak to strong: {@code all}, then by depth, priority and name; the
 * variables of a later one win.
 */
public final class GroupOrder {
  private static final Comparator<InventoryGroup> WEAK_TO_STRONG = GroupOrder::compare;

  private final Inventory inventory;
  private final Map<InventoryHost, List<InventoryGroup>> direct = new HashMap<>();
  private final Map<Set<InventoryGroup>, List<InventoryGroup>> orders = new HashMap<>();

  public GroupOrder(Inventory inventory) {
    this.inventory = inventory;
    for (InventoryGroup group : inventory.groups()) {
      for (InventoryHost host : group.hosts()) {
        direct.computeIfAbsent(host, h -> new ArrayList<>()).add(group);
      }
    }
  }

  private static int compare(InventoryGroup one, InventoryGroup other) {
    int order = Integer.compare(depth(one), depth(other));
    if (order == 0) {
      order = Integer.compare(one.priority(), other.priority());
    }
    return order == 0 ? one.name().compareTo(other.name()) : order;
  }

  /** The groups of a host, {@code all} first. */
  public List<InventoryGroup> of(InventoryHost host) {
    Set<InventoryGroup> own = new HashSet<>(direct.getOrDefault(host, List.of()));
    return orders.computeIfAbsent(own, this::order);
  }

  private List<InventoryGroup> order(Set<InventoryGroup> own) {
    Set<InventoryGroup> groups = new HashSet<>(own);
    own.forEach(group -> groups.addAll(group.ancestors()));
    inventory.group("all").ifPresent(groups::add);
    List<InventoryGroup> order = new ArrayList<>(groups);
    order.sort(WEAK_TO_STRONG);
    return List.copyOf(order);
  }

  /** A group that an error kept from its place stands below {@code all} nevertheless. */
  private static int depth(InventoryGroup group) {
    return group.name().equals("all") ? 0 : Math.max(1, group.depth());
  }
}
