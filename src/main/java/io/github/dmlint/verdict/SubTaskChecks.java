package io.github.dmlint.verdict;

import io.github.dmlint.decode.Stage;
import io.github.dmlint.decode.Value;
import io.github.dmlint.decode.golang.Size;
import io.github.dmlint.release.Release;
import io.github.dmlint.verdict.golang.Ciphertext;
import io.github.dmlint.verdict.golang.Numbers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Checks of the sub tasks, one for each instance (dm/config/subtask.go, Adjust). In the older
 * releases lists and rules are built only when the task runs.
 */
final class SubTaskChecks {
  private final Objections task;
  private final Release release;
  private final Loaders loaders;

  SubTaskChecks(Objections task) {
    this.task = task;
    this.release = task.release();
    this.loaders = new Loaders(task);
  }

  void check(List<TaskInstance> instances) {
    for (TaskInstance instance : instances) {
      if (release.has("filters-built-first")) {
        rules(instance).filters(Stage.SUBTASK);
      }
      adjust(instance);
      if (release.has("rules-built-with-subtask")) {
        rules(instance).lists(Stage.SUBTASK);
        chunk(instance);
        if (!release.has("filters-built-first")) {
          rules(instance).filters(Stage.SUBTASK);
        }
      }
    }
    if (release.has("routes-built-again-in-trie")) {
      instances.forEach(instance -> rules(instance).routesInTrie());
    }
    if (!release.has("rules-built-with-subtask")) {
      for (TaskInstance instance : instances) {
        rules(instance).lists(Stage.LATER);
        if (!release.has("filters-built-first")) {
          rules(instance).filters(Stage.LATER);
        }
      }
    }
  }

  private InstanceRules rules(TaskInstance instance) {
    return new InstanceRules(task, instance);
  }

  private void adjust(TaskInstance instance) {
    Objections on = instance.on();
    if (instance.source().getBytes(StandardCharsets.UTF_8).length > WorkerSourceChecks.LONGEST_ID) {
      on.refuse(
          Stage.SUBTASK, "instance-source-id-too-long", "source-id", "value", instance.source());
    }
    if (release.has("column-mappings-refused")
        && !instance.struct().items("column-mapping-rules").isEmpty()) {
      on.refuse(Stage.SUBTASK, "column-mappings-refused", "column-mapping-rules");
    }
    new OnlineTables(task).check();
    foreignKeys(instance);
    instance.struct().struct("loader").ifPresent(loaders::inline);
    loaders.folder(instance, instance.unit("loader"));
    new SubTaskText(task, instance).check();
    password();
  }

  /** Foreign key checks of the downstream do not go with rows that are merged or put together. */
  private void foreignKeys(TaskInstance instance) {
    Optional<Value.Struct> syncer = instance.unit("syncer");
    Optional<Value.Struct> database = task.struct().struct("target-database");
    if (!release.has("foreign-key-checks-limited") || syncer.isEmpty() || database.isEmpty()) {
      return;
    }
    for (Map.Entry<String, Value> variable : database.get().table("session").entrySet()) {
      if (variable.getKey().equalsIgnoreCase("foreign_key_checks")
          && variable.getValue() instanceof Value.Text text
          && isOn(text.value())) {
        for (String key : List.of("compact", "multiple-rows")) {
          if (syncer.get().bool(key)) {
            task.in(syncer.get()).refuse(Stage.SUBTASK, "foreign-key-checks-on", key);
          }
        }
      }
    }
  }

  private static boolean isOn(String text) {
    String value = text.strip();
    boolean quoted = value.length() > 1 && value.startsWith("'") && value.endsWith("'");
    String bare = quoted ? value.substring(1, value.length() - 1).strip() : value;
    return bare.equals("1") || bare.equalsIgnoreCase("on");
  }

  private void password() {
    Optional<Value.Struct> database = task.struct().struct("target-database");
    if (release.has("plain-password-refused") && database.isPresent()) {
      String password = database.get().text("password");
      Optional<Ciphertext.Fault> fault =
          password.isEmpty() ? Optional.empty() : Ciphertext.fault(password);
      if (fault.isPresent()) {
        task.in(database.get()).refuse(Stage.SUBTASK, "password-undecipherable", "password");
      }
    }
  }

  /** A number of MiB, or a size with a unit. */
  private void chunk(TaskInstance instance) {
    Optional<Value.Struct> mydumper = instance.unit("mydumper");
    if (mydumper.isPresent()) {
      String size = mydumper.get().text("chunk-filesize");
      boolean valid =
          size.isEmpty()
              || Numbers.unsigned(size, 64)
              || Size.parse(size, release.has("size-exponents")).isPresent();
      if (!valid) {
        task.in(mydumper.get())
            .refuse(Stage.SUBTASK, "chunk-size-invalid", "chunk-filesize", "value", size);
      }
    }
  }
}
