package io.github.dmlint.verdict;

import io.github.dmlint.decode.Value;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a task says in vain: DM takes the file and goes by something else. Of most of it DM's log
 * has a line (TaskConfig.adjust).
 */
final class TaskWarnings {
  /** Unit, the key of its settings, and the key of an instance that overrides that one. */
  private static final List<List<String>> THREADS =
      List.of(
          List.of("mydumper", "threads", "mydumper-thread"),
          List.of("loader", "pool-size", "loader-thread"),
          List.of("syncer", "worker-count", "syncer-thread"));

  private final Objections task;

  TaskWarnings(Objections task) {
    this.task = task;
  }

  void check(List<TaskInstance> instances) {
    older(task, !task.struct().table("black-white-list").isEmpty());
    for (TaskInstance instance : instances) {
      older(instance.on(), !instance.struct().text("black-white-list").isEmpty());
      meta(instance);
      for (List<String> unit : THREADS) {
        settings(instance, unit.get(0));
        threads(instance, unit.get(0), unit.get(1), unit.get(2));
      }
    }
    if (!task.release().has("filter-events-checked")) {
      task.struct().table("filters").values().forEach(this::events);
    }
  }

  /** The older key of the lists does not count beside the newer one. */
  private static void older(Objections on, boolean given) {
    String newer = "block-allow-list";
    if (given && on.struct().knows(newer)) {
      boolean counts = !on.struct().text(newer).isEmpty() || !on.struct().table(newer).isEmpty();
      if (counts) {
        on.tolerate("value-overridden", "black-white-list", "by", newer);
      }
    }
  }

  private static void meta(TaskInstance instance) {
    boolean unused = instance.release().values("task-mode-without-meta").contains(instance.mode());
    if (unused && instance.struct().struct("meta").isPresent()) {
      instance.on().tolerate("meta-ignored", "meta", "mode", instance.mode());
    }
  }

  /** Settings have names, and an instance has neither one of them nor settings of its own. */
  private void settings(TaskInstance instance, String unit) {
    String key = unit + "-config-name";
    if (instance.struct().text(key).isEmpty()
        && instance.struct().field(unit) instanceof Value.Nil
        && !task.struct().table(unit + "s").isEmpty()) {
      instance.on().tolerate("settings-not-named", key, "key", key, "definitions", unit + "s");
    }
  }

  private void threads(TaskInstance instance, String unit, String key, String alias) {
    Optional<Value.Struct> settings = instance.unit(unit);
    if (settings.isPresent()
        && instance.struct().knows(alias)
        && instance.struct().integer(alias) != 0
        && settings.get().field(key).origin().isPresent()
        && settings.get().integer(key) != instance.struct().integer(alias)) {
      task.in(settings.get()).tolerate("value-overridden", key, "by", alias);
    }
  }

  /** Names of events that are not looked up never match. */
  private void events(Value filter) {
    if (filter instanceof Value.Struct rule) {
      List<String> known = task.release().values("event-type");
      for (Value each : rule.items("events")) {
        String event = each.text();
        if (!known.contains(event.toLowerCase(Locale.ROOT))) {
          task.tolerate("event-unknown", each, "value", event);
        }
      }
    }
  }
}
