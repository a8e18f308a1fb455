package io.github.dmlint.ansible;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The group of hosts that are in no other group. */
final class Ungrouped {
  private final Inventory inventory;
  private final InventoryGroup ungrouped;

  Ungrouped(Inventory inventory) {
    this.inventory = inventory;
    ungrouped = inventory.group("ungrouped", false);
  }

  /** Takes out hosts that have another group, and takes in hosts that have none but {@code all}. */
  void tidy() {
    Map<InventoryHost, Set<String>> groups = groups();
    for (InventoryHost host : List.copyOf(inventory.hosts())) {
      Set<String> own = groups.getOrDefault(host, Set.of());
      if (own.contains("ungrouped")) {
        if (own.stream().anyMatch(name -> !name.equals("all") && !name.equals("ungrouped"))) {
          ungrouped.remove(host);
        }
      } else if (own.isEmpty() || own.equals(Set.of("all"))) {
        ungrouped.add(host);
      }
    }
  }

  private Map<InventoryHost, Set<String>> groups() {
    Map<InventoryHost, Set<String>> groups = new HashMap<>();
    for (InventoryGroup group : inventory.groups()) {
      if (group.hosts().isEmpty()) {
        continue;
      }
      List<String> names = new ArrayList<>(List.of(group.name()));
      group.ancestors().forEach(above -> names.add(above.name()));
      for (InventoryHost host : group.hosts()) {
        groups.computeIfAbsent(host, h -> new HashSet<>()).addAll(names);
      }
    }
    return groups;
  }
}
