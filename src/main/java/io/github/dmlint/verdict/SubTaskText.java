package io.github.dmlint.verdict;

import io.github.dmlint.decode.Stage;
import io.github.dmlint.decode.Value;
import io.github.dmlint.release.Release;
import java.util.List;
import java.util.Optional;

/**
 * A sub task as TOML: DM writes it and reads it again, which fails for lists with an element
 * without content, and for texts that its TOML library does not read back.
 */
final class SubTaskText {
  private static final List<String> RULES =
      List.of("route-rules", "filter-rules", "column-mapping-rules");
  private static final List<String> UNSIGNED =
      List.of("rows", "statement-size", "disk-quota-physical");
  private static final List<String> DEFINITIONS = List.of("routes", "filters", "column-mappings");

  private final Objections task;
  private final TaskInstance instance;
  private final Release release;

  SubTaskText(Objections task, TaskInstance instance) {
    this.task = task;
    this.instance = instance;
    this.release = task.release();
  }

  void check() {
    for (int i = 0; i < RULES.size(); i++) {
      for (Value each : instance.struct().items(RULES.get(i))) {
        String name = each.text();
        Value rule = task.struct().table(DEFINITIONS.get(i)).get(name);
        if (rule instanceof Value.Nil) {
          refuse(rule, "nothing stands under the name");
        } else if (rule != null) {
          texts(rule);
        }
      }
    }
    Value list =
        TaskReferences.lists(task.struct()).get(TaskReferences.listName(instance.struct()));
    if (list instanceof Value.Struct struct) {
      for (String key : List.of("do-tables", "ignore-tables")) {
        for (Value each : struct.items(key)) {
          if (each instanceof Value.Nil) {
            refuse(each, "nothing stands in the list");
          }
        }
      }
      texts(struct);
    }
    if (instance.struct().knows("expression-filters")) {
      for (Value each : instance.struct().items("expression-filters")) {
        String name = each.text();
        Value filter = task.struct().table("expression-filter").get(name);
        if (filter != null) {
          texts(filter);
        }
      }
    }
    settings();
  }

  private void settings() {
    for (String key : List.of("name", "meta-schema", "timezone", "target-database")) {
      texts(task.struct().field(key));
    }
    for (String key : List.of("source-id", "meta")) {
      texts(instance.struct().field(key));
    }
    for (String unit : List.of("mydumper", "loader", "syncer")) {
      Optional<Value.Struct> settings = instance.unit(unit);
      settings.ifPresent(this::texts);
    }
  }

  private void texts(Value value) {
    if (value instanceof Value.Text text) {
      text(text, text.value());
    } else if (value instanceof Value.Int number) {
      number(number);
    } else if (value instanceof Value.Items items) {
      items.elements().forEach(this::texts);
    } else if (value instanceof Value.Struct struct) {
      struct.fields().values().forEach(this::texts);
    } else if (value instanceof Value.Table table) {
      table.entries().keySet().forEach(key -> text(table, key));
      table.entries().values().forEach(this::texts);
    }
  }

  private void text(Value at, String text) {
    if (text.indexOf('\0') >= 0 && release.has("subtask-ends-at-nul")) {
      refuse(at, "a NUL in it");
    } else if (text.indexOf('\uFFFD') >= 0 && release.has("subtask-needs-utf8")) {
      refuse(at, "bytes that are no UTF-8 in it");
    }
  }

  /** Unsigned numbers above the signed ones are written, and are too large to be read. */
  private void number(Value.Int number) {
    List<String> way = number.origin().path().segments();
    boolean unsigned = !way.isEmpty() && UNSIGNED.contains(way.get(way.size() - 1));
    if (unsigned && number.value() < 0) {
      refuse(number, "a number above the largest that TOML has");
    }
  }

  private void refuse(Value at, String reason) {
    task.refuse(Stage.SUBTASK, "subtask-not-written", at, "reason", reason);
  }
}
