package io.github.dmlint.verdict;

import io.github.dmlint.decode.Value;
import io.github.dmlint.release.Release;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The names by which instances refer to rules and settings of a task: each must be defined, stand
 * once in its list, and from some release on everything defined must be referred to.
 */
final class TaskReferences {
  /**
   * A kind of definition.
   *
   * @param definitions the key of the task
   * @param list the key of the instance
   * @param undefined the problem of a name without definition
   */
  private record Kind(String definitions, String list, String undefined) {}

  private static final Kind ROUTES = new Kind("routes", "route-rules", "route-undefined");
  private static final Kind FILTERS = new Kind("filters", "filter-rules", "filter-undefined");
  private static final Kind MAPPINGS =
      new Kind("column-mappings", "column-mapping-rules", "column-mapping-undefined");
  private static final Kind EXPRESSIONS =
      new Kind("expression-filter", "expression-filters", "expression-filter-undefined");

  private record Repeated(TaskInstance instance, Value entry, String name, String list) {}

  private static final int MOST_NAMES = 100;

  private final Objections on;
  private final Value.Struct task;
  private final Set<String> used = new HashSet<>();
  private final List<Repeated> repeated = new ArrayList<>();

  TaskReferences(Objections on) {
    this.on = on;
    this.task = on.struct();
  }

  void rules(TaskInstance instance) {
    names(instance, ROUTES);
    names(instance, FILTERS);
    if (!on.release().has("column-mappings-refused")) {
      names(instance, MAPPINGS);
    }
  }

  void expressionFilters(TaskInstance instance) {
    if (task.knows(EXPRESSIONS.definitions())) {
      names(instance, EXPRESSIONS);
    }
    for (Kind kind : List.of(ROUTES, FILTERS, MAPPINGS, EXPRESSIONS)) {
      if (task.knows(kind.definitions()) && refusesRepeats(kind.list(), on.release())) {
        repeats(instance, kind.list());
      }
    }
  }

  /** Whether a release refuses a name that stands twice in a list of an instance. */
  static boolean refusesRepeats(String list, Release release) {
    boolean late = list.equals(MAPPINGS.list()) || list.equals(EXPRESSIONS.list());
    return release.has(late ? "all-repeated-rules-refused" : "repeated-rules-refused");
  }

  private void names(TaskInstance instance, Kind kind) {
    Map<String, Value> defined = task.table(kind.definitions());
    for (Value each : instance.struct().items(kind.list())) {
      String name = each.text();
      if (!defined.containsKey(name)) {
        instance.on().refuse(kind.undefined(), each, "name", name, "defined", names(defined));
      }
      used.add(kind.definitions() + '\0' + name);
    }
  }

  private void repeats(TaskInstance instance, String list) {
    Set<String> seen = new HashSet<>();
    for (Value each : instance.struct().items(list)) {
      String name = each.text();
      if (!seen.add(name)) {
        repeated.add(new Repeated(instance, each, name, list));
      }
    }
  }

  /** All that stand twice are one error in DM, behind all other checks of the instances. */
  void duplicates() {
    for (Repeated each : repeated) {
      each.instance()
          .on()
          .refuse("rule-repeated", each.entry(), "name", each.name(), "list", each.list());
    }
  }

  /** The list of schemas and tables; the older key counts where the newer one is empty. */
  void list(TaskInstance instance) {
    String name = listName(instance.struct());
    String key = instance.struct().text("black-white-list").equals(name) ? "black-white-list" : "";
    if (instance.struct().knows("block-allow-list")
        && !instance.struct().text("block-allow-list").isEmpty()) {
      key = "block-allow-list";
    }
    if (!name.isEmpty() && !lists().containsKey(name)) {
      instance.on().refuse("list-undefined", key, "name", name, "defined", names(lists()));
    }
  }

  static String listName(Value.Struct instance) {
    String newer = instance.knows("block-allow-list") ? instance.text("block-allow-list") : "";
    return newer.isEmpty() ? instance.text("black-white-list") : newer;
  }

  Map<String, Value> lists() {
    return lists(task);
  }

  static Map<String, Value> lists(Value.Struct task) {
    boolean newer = task.knows("block-allow-list") && !task.table("block-allow-list").isEmpty();
    return task.table(newer ? "block-allow-list" : "black-white-list");
  }

  /** Names to find the one that was meant among; of very many the first. */
  private static String names(Map<String, Value> defined) {
    List<String> names = new ArrayList<>();
    for (String name : defined.keySet()) {
      if (names.size() == MOST_NAMES) {
        break;
      }
      names.add(name);
    }
    return String.join("\n", names);
  }

  /** The settings of a unit; without content they crash some releases when referred to. */
  void unit(TaskInstance instance, String unit) {
    String key = unit + "-config-name";
    String name = instance.struct().text(key);
    if (name.isEmpty()) {
      return;
    }
    Map<String, Value> defined = task.table(unit + "s");
    used.add(unit + "s" + '\0' + name);
    if (!defined.containsKey(name)) {
      instance.on().refuse(unit + "-undefined", key, "name", name, "defined", names(defined));
    } else if (!(defined.get(name) instanceof Value.Struct)
        && on.release().has("empty-settings-crash")) {
      instance.on().refuse("settings-empty", key, "name", name, "definitions", unit + "s");
    }
  }

  void validator(TaskInstance instance) {
    for (String key : List.of("validator-config-name", "continuous-validator-config-name")) {
      if (instance.struct().knows(key) && !instance.struct().text(key).isEmpty()) {
        String name = instance.struct().text(key);
        used.add("validators" + '\0' + name);
        if (!task.table("validators").containsKey(name)) {
          instance
              .on()
              .refuse(
                  "validator-undefined",
                  key,
                  "name",
                  name,
                  "defined",
                  names(task.table("validators")));
        }
      }
    }
  }

  /** All that nobody refers to is one error in DM. */
  void unused() {
    if (!on.release().has("unused-definitions-refused")) {
      return;
    }
    for (String definitions : on.release().values("definitions-to-be-used")) {
      task.table(definitions)
          .forEach(
              (name, value) -> {
                if (!used.contains(definitions + '\0' + name)) {
                  on.refuse("definition-unused", value, "name", name, "definitions", definitions);
                }
              });
    }
  }
}
