package io.github.dmlint.verdict;

import io.github.dmlint.decode.Problem;
import io.github.dmlint.decode.Value;
import io.github.dmlint.release.Release;
import io.github.dmlint.verdict.golang.TimeZone;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * DM's checks of a task when it is checked or started (dm/config/task.go, adjust), in its order;
 * then those of the sub tasks that it is cut into.
 */
final class TaskChecks implements Checks {
  private static final String INSTANCES = "mysql-instances";

  @Override
  public void check(Value.Struct root, Release release, Consumer<Problem> out) {
    Objections on = new Objections(root, release, out);
    head(on);
    new ExpressionFilters(on).check();
    new Validators(on).check();
    TaskReferences references = new TaskReferences(on);
    List<TaskInstance> instances = instances(on);
    for (TaskInstance instance : instances) {
      instance.check(references);
    }
    references.duplicates();
    new Loaders(on).named();
    references.unused();
    timezone(on);
    new SubTaskChecks(on).check(instances);
    new TaskWarnings(on).check(instances);
  }

  private static void head(Objections on) {
    Value.Struct root = on.struct();
    if (root.text("name").isEmpty()) {
      on.refuse("task-name-empty", "name");
    }
    oneOf(on, "task-mode", "task-mode", "task-mode-unknown", false);
    sharding(on);
    if (on.release().has("column-mappings-refused") && !root.table("column-mappings").isEmpty()) {
      on.refuse("column-mappings-refused", "column-mappings");
    }
    oneOf(on, "collation_compatible", "collation-compatible", "collation-unknown", true);
    for (Value each : root.items("ignore-checking-items")) {
      String item = each.text();
      if (!on.release().values("checking-item").contains(item)) {
        on.refuse("checking-item-unknown", each, "value", item);
      }
    }
    oneOf(on, "online-ddl-scheme", "online-ddl-scheme", "online-ddl-scheme-unknown", true);
    if (root.field("target-database") instanceof Value.Nil) {
      on.refuse("target-database-missing", "target-database");
    }
    if (root.items(INSTANCES).isEmpty()) {
      on.refuse("instances-missing", INSTANCES);
    }
  }

  private static void sharding(Objections on) {
    Value.Struct root = on.struct();
    oneOf(on, "shard-mode", "shard-mode", "shard-mode-unknown", true);
    if (root.knows("strict-optimistic-shard-mode")
        && root.bool("strict-optimistic-shard-mode")
        && !root.text("shard-mode").equals("optimistic")) {
      on.refuse("strict-shard-mode-misplaced", "strict-optimistic-shard-mode");
    }
  }

  private static void oneOf(
      Objections on, String key, String list, String problem, boolean emptyAllowed) {
    if (on.struct().knows(key)) {
      String value = on.struct().text(key);
      boolean allowed = on.release().values(list).contains(value);
      if (!allowed && !(emptyAllowed && value.isEmpty())) {
        on.refuse(problem, key, "value", value);
      }
    }
  }

  private static List<TaskInstance> instances(Objections on) {
    List<TaskInstance> instances = new ArrayList<>();
    Set<String> sources = new HashSet<>();
    for (Value each : on.struct().items(INSTANCES)) {
      if (each instanceof Value.Struct instance) {
        instances.add(new TaskInstance(on, instance, !sources.add(instance.text("source-id"))));
      } else {
        on.refuse("instance-empty", each);
      }
    }
    return instances;
  }

  /** A name of a time zone, and in later releases also an offset; in between nothing is wrong. */
  private static void timezone(Objections on) {
    String zone = on.struct().text("timezone");
    boolean offsets = on.release().has("timezone-or-offset");
    if (zone.isEmpty() || !(offsets || on.release().has("timezone-by-name"))) {
      return;
    }
    Optional<String> refusal = offsets ? TimeZone.orOffset(zone) : TimeZone.byName(zone);
    refusal.ifPresent(
        reason -> on.refuse("timezone-invalid", "timezone", "value", zone, "reason", reason));
  }
}
