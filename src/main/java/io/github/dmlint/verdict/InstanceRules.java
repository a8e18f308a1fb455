package io.github.dmlint.verdict;

import io.github.dmlint.decode.Stage;
import io.github.dmlint.decode.Value;
import io.github.dmlint.release.Release;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The lists and rules that an instance refers to, built as the release builds them. */
final class InstanceRules {
  private final Objections task;
  private final TaskInstance instance;
  private final Release release;
  private final boolean caseSensitive;

  InstanceRules(Objections task, TaskInstance instance) {
    this.task = task;
    this.instance = instance;
    this.release = task.release();
    this.caseSensitive = task.struct().bool("case-sensitive");
  }

  /** The list of schemas and tables, the routes and the column mappings. */
  void lists(Stage stage) {
    String name = TaskReferences.listName(instance.struct());
    Value list = TaskReferences.lists(task.struct()).get(name);
    if (list instanceof Value.Struct struct) {
      new TableLists(release, caseSensitive)
          .fault(struct)
          .ifPresent(fault -> refuse(stage, "list-invalid", struct, fault));
    }
    build(
        stage,
        "route-invalid",
        rules("routes", "route-rules"),
        new TableRoutes(release, caseSensitive)::add);
    if (!release.has("column-mappings-refused")) {
      build(
          stage,
          "column-mapping-invalid",
          rules("column-mappings", "column-mapping-rules"),
          new ColumnMappings(release, caseSensitive)::add);
    }
  }

  /** The routes as a unit builds them when the task runs, which may differ from the check. */
  void routesInTrie() {
    RuleSelector selector = new RuleSelector(caseSensitive);
    build(Stage.LATER, "route-unusable", rules("routes", "route-rules"), selector::insert);
  }

  void filters(Stage stage) {
    EventFilters filters = new EventFilters(release, caseSensitive);
    if (release.has("bad-filter-dropped")) {
      for (Value.Struct rule : rules("filters", "filter-rules")) {
        filters.add(rule).ifPresent(fault -> task.in(rule).eventFilter(fault));
      }
    } else {
      build(stage, "event-filter-invalid", rules("filters", "filter-rules"), filters::add);
    }
  }

  private void build(
      Stage stage,
      String problem,
      List<Value.Struct> rules,
      Function<Value.Struct, Optional<RuleFault>> add) {
    for (Value.Struct rule : rules) {
      add.apply(rule).ifPresent(fault -> refuse(stage, problem, rule, fault));
    }
  }

  private void refuse(Stage stage, String problem, Value.Struct rule, RuleFault fault) {
    task.in(rule).fault(stage, problem, fault);
  }

  /** The rules of a list; one whose name stands twice has been refused for that already. */
  private List<Value.Struct> rules(String definitions, String list) {
    boolean once = TaskReferences.refusesRepeats(list, release);
    Set<String> seen = new HashSet<>();
    List<Value.Struct> rules = new ArrayList<>();
    for (Value each : instance.struct().items(list)) {
      String name = each.text();
      boolean first = seen.add(name);
      if ((first || !once)
          && task.struct().table(definitions).get(name) instanceof Value.Struct rule) {
        rules.add(rule);
      }
    }
    return rules;
  }
}
