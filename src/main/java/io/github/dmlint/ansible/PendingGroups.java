package io.github.dmlint.ansible;

import io.github.dmlint.syntax.ini.IniLine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Groups that were used before a section declared them. */
final class PendingGroups {
  /** What is left undeclared at the end of the file. */
  record Unresolved(String text, IniLine line) {}

  private record Use(IniLine line, boolean vars, List<String> parents) {}

  private final Inventory inventory;
  private final Map<String, Use> uses = new LinkedHashMap<>();

  PendingGroups(Inventory inventory) {
    this.inventory = inventory;
  }

  void varsBefore(String group, IniLine line) {
    uses.putIfAbsent(group, new Use(line, true, new ArrayList<>()));
  }

  void childBefore(String child, String parent, IniLine line) {
    uses.computeIfAbsent(child, name -> new Use(line, false, new ArrayList<>()))
        .parents()
        .add(parent);
  }

  /**
   * A section declares a group: its parents take it up. Returns Ansible's words where one cannot.
   */
  Optional<String> declared(String group) {
    Use use = uses.get(group);
    if (use == null) {
      return Optional.empty();
    }
    if (!use.vars()) {
      for (String parent : use.parents()) {
        Optional<String> problem =
            inventory.group(parent, false).adopt(inventory.group(group, false));
        if (problem.isEmpty() && uses.containsKey(parent) && !uses.get(parent).vars()) {
          problem = declared(parent);
        }
        if (problem.isPresent()) {
          return problem;
        }
      }
    }
    uses.remove(group);
    return Optional.empty();
  }

  /** The first use that no section answered. */
  Optional<Unresolved> unresolved() {
    for (Map.Entry<String, Use> each : uses.entrySet()) {
      Use use = each.getValue();
      String name = each.getKey();
      String text =
          use.vars()
              ? "Section [" + name + ":vars] not valid for undefined group: " + name
              : "Section ["
                  + use.parents().get(use.parents().size() - 1)
                  + ":children] includes undefined group: "
                  + name;
      return Optional.of(new Unresolved(text, use.line()));
    }
    return Optional.empty();
  }
}
