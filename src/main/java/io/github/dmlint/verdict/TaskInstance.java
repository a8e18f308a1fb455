package io.github.dmlint.verdict;

import io.github.dmlint.decode.Value;
import io.github.dmlint.decode.golang.Duration;
import io.github.dmlint.release.Release;
import java.util.List;
import java.util.Optional;

/** One of a task's mysql-instances, with what it takes from the task's named settings. */
final class TaskInstance {
  private final Objections task;
  private final Objections on;
  private final Value.Struct instance;
  private final boolean repeated;

  /** {@code repeated}: whether an instance before it has the same source. */
  TaskInstance(Objections task, Value.Struct instance, boolean repeated) {
    this.task = task;
    this.on = task.in(instance);
    this.instance = instance;
    this.repeated = repeated;
  }

  Value.Struct struct() {
    return instance;
  }

  Objections on() {
    return on;
  }

  String source() {
    return instance.text("source-id");
  }

  void check(TaskReferences references) {
    verify();
    if (repeated) {
      on.refuse("source-id-repeated", "source-id", "value", source());
    }
    boolean needsMeta = on.release().has("incremental-needs-meta");
    if (mode().equals("incremental") && needsMeta && instance.field("meta") instanceof Value.Nil) {
      on.refuse("meta-missing", "meta");
    }
    references.rules(this);
    references.list(this);
    references.unit(this, "mydumper");
    if (dumps() && unit("mydumper").filter(u -> u.text("mydumper-path").isEmpty()).isPresent()) {
      on.in(unit("mydumper").orElseThrow()).refuse("mydumper-path-empty", "mydumper-path");
    }
    references.unit(this, "loader");
    if (task.struct().items("mysql-instances").size() > 1) {
      unit("loader")
          .filter(loader -> loader.knows("import-mode"))
          .filter(loader -> Loaders.importsInto(loader, release()))
          .ifPresent(loader -> on.in(loader).refuse("import-into-of-several", "import-mode"));
    }
    references.unit(this, "syncer");
    safeMode();
    references.validator(this);
    references.expressionFilters(this);
  }

  /** What an instance is checked for by itself (MySQLInstance.Verify). */
  private void verify() {
    if (source().isEmpty()) {
      on.refuse("instance-source-id-empty", "source-id");
    }
    instance.struct("meta").ifPresent(this::meta);
    for (String unit : List.of("mydumper", "loader", "syncer")) {
      boolean named = !instance.text(unit + "-config-name").isEmpty();
      if (named && !(instance.field(unit) instanceof Value.Nil)) {
        on.refuse(unit + "-given-twice", unit);
      }
    }
  }

  private void meta(Value.Struct meta) {
    boolean gtid = meta.knows("binlog-gtid") && !meta.text("binlog-gtid").isEmpty();
    if (meta.text("binlog-name").isEmpty() && !gtid) {
      on.in(meta).refuse("meta-without-position", "binlog-name");
    }
  }

  private void safeMode() {
    Optional<Value.Struct> syncer = unit("syncer").filter(s -> s.knows("safe-mode-duration"));
    if (syncer.isPresent() && !syncer.get().text("safe-mode-duration").isEmpty()) {
      String text = syncer.get().text("safe-mode-duration");
      Duration.Parse parsed = Duration.parse(text);
      Objections inSyncer = on.in(syncer.get());
      if (parsed.nanos().isEmpty()) {
        inSyncer.refuse(
            "safe-mode-duration-invalid",
            "safe-mode-duration",
            "value",
            text,
            "reason",
            parsed.reason());
      } else if (parsed.nanos().getAsLong() == 0 && syncer.get().bool("safe-mode")) {
        inSyncer.refuse("safe-mode-without-time", "safe-mode-duration");
      }
    }
  }

  String mode() {
    return task.struct().text("task-mode");
  }

  boolean dumps() {
    return on.release().values("task-mode-dumping").contains(mode());
  }

  boolean loads() {
    return on.release().values("task-mode-loading").contains(mode());
  }

  /** The settings of a unit, written here or under a name; empty where the defaults hold. */
  Optional<Value.Struct> unit(String unit) {
    String name = instance.text(unit + "-config-name");
    Optional<Value.Struct> inline = instance.struct(unit);
    Value named = task.struct().table(unit + "s").get(name);
    return named instanceof Value.Struct settings ? Optional.of(settings) : inline;
  }

  Release release() {
    return on.release();
  }
}
