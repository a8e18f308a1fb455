package io.github.dmlint.verdict;

import io.github.dmlint.decode.Stage;
import io.github.dmlint.decode.Value;
import io.github.dmlint.release.Release;
import io.github.dmlint.verdict.golang.Url;
import java.util.Locale;
import java.util.Optional;

/** The settings of loaders (config.LoaderConfig.adjust), and the folder that they read from. */
final class Loaders {
  private final Objections task;
  private final Release release;

  Loaders(Objections task) {
    this.task = task;
    this.release = task.release();
  }

  /** All that have a name, used or not. */
  void named() {
    for (Value each : task.struct().table("loaders").values()) {
      if (each instanceof Value.Struct loader && loader.knows("import-mode")) {
        options(task.in(loader), Stage.CHECK);
      } else if (each instanceof Value.Nil
          && !release.values("import-mode").isEmpty()
          && release.has("empty-settings-crash")) {
        task.refuse(
            "settings-empty", each, "name", each.origin().path().last(), "definitions", "loaders");
      }
    }
  }

  void inline(Value.Struct loader) {
    if (loader.knows("import-mode")) {
      options(task.in(loader), Stage.SUBTASK);
    }
  }

  private void options(Objections on, Stage stage) {
    String mode = mode(on.struct());
    if (!mode.isEmpty() && !release.values("import-mode").contains(mode)) {
      on.refuse(stage, "import-mode-unknown", "import-mode", "value", mode);
    }
    duplicates(on, stage);
    option(on, stage, "on-duplicate-physical", "on-duplicate-physical-unknown");
    option(on, stage, "checksum-physical", "checksum-physical-unknown");
    option(on, stage, "analyze", "analyze-unknown");
  }

  /** The older key counts where the newer one is there and empty, as long as it is read at all. */
  private void duplicates(Objections on, Stage stage) {
    boolean newer = on.struct().knows("on-duplicate-logical");
    if (newer) {
      option(on, stage, "on-duplicate-logical", "on-duplicate-unknown");
    }
    boolean read =
        !newer
            || (release.has("on-duplicate-read")
                && on.struct().text("on-duplicate-logical").isEmpty());
    if (read) {
      option(on, stage, "on-duplicate", "on-duplicate-unknown");
    }
  }

  private void option(Objections on, Stage stage, String key, String problem) {
    if (on.struct().knows(key)) {
      String value = on.struct().text(key).toLowerCase(Locale.ROOT);
      if (!value.isEmpty() && !release.values(key).contains(value)) {
        on.refuse(stage, problem, key, "value", on.struct().text(key));
      }
    }
  }

  static String mode(Value.Struct loader) {
    return loader.text("import-mode").toLowerCase(Locale.ROOT);
  }

  /** Whether a loader is set to IMPORT INTO, in a release that has it. */
  static boolean importsInto(Value.Struct loader, Release release) {
    return mode(loader).equals("import-into")
        && release.values("import-mode").contains("import-into");
  }

  /** The folder of dumped data; {@code loader} is empty where the defaults hold. */
  void folder(TaskInstance instance, Optional<Value.Struct> loader) {
    if (loader.isEmpty() || !loader.get().knows("import-mode")) {
      return;
    }
    Objections on = task.in(loader.get());
    String folder = loader.get().text("dir");
    String mode = mode(loader.get());
    boolean importsInto = importsInto(loader.get(), release);
    if (importsInto && sharding()) {
      on.refuse(Stage.SUBTASK, "import-into-of-several", "import-mode");
    }
    if (instance.loads()) {
      if (folder.toLowerCase(Locale.ROOT).startsWith("s3://")
          && mode.equals("loader")
          && release.has("s3-needs-lightning")) {
        on.refuse(Stage.SUBTASK, "s3-not-supported", "dir", "value", folder);
      }
      Optional<String> refusal = Url.refusal(folder.replace("+", "%2B"));
      refusal.ifPresent(
          reason ->
              on.refuse(
                  Stage.SUBTASK, "loader-dir-invalid", "dir", "value", folder, "reason", reason));
    }
    if (importsInto && local(folder)) {
      on.refuse(Stage.SUBTASK, "import-into-local", "dir", "value", folder);
    }
  }

  /** Without a scheme, or with one that stands for files of the host. */
  private boolean local(String folder) {
    int scheme = folder.indexOf("://");
    return scheme < 0
        || release
            .values("local-storage")
            .contains(folder.substring(0, scheme).toLowerCase(Locale.ROOT));
  }

  private boolean sharding() {
    return task.struct().bool("is-sharding") || !task.struct().text("shard-mode").isEmpty();
  }
}
