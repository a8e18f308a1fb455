package io.github.dmlint.engine;

import io.github.dmlint.release.FileKind;
import java.util.Locale;
import java.util.Optional;

/** What the name of a file says of its kind. */
final class FileNames {
  private FileNames() {}

  /** Whether a file of a folder is looked at at all. */
  static boolean isCandidate(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    return name.endsWith(".toml")
        || name.endsWith(".yaml")
        || name.endsWith(".yml")
        || name.endsWith(".ini")
        || name.equals("inventory")
        || name.endsWith(".toml.j2");
  }

  /** What a name alone says; empty when the content has to be asked. */
  static Optional<Taking> taking(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    if (name.endsWith(".toml.j2")) {
      return toml(name.substring(0, name.length() - ".j2".length()))
          .map(
              kind -> new Taking(Optional.of(kind), Taking.Use.TEMPLATE, "a template by its name"));
    }
    if (name.endsWith(".toml")) {
      return toml(name).map(kind -> Taking.whole(kind, "by its name"));
    }
    if (name.endsWith(".yaml") || name.endsWith(".yml")) {
      return yaml(name.substring(0, name.lastIndexOf('.')))
          .map(kind -> Taking.whole(kind, "by its name"));
    }
    if (name.equals("hosts.ini")) {
      return Optional.of(
          new Taking(
              Optional.of(FileKind.INVENTORY),
              Taking.Use.SYNTAX,
              "the hosts of create_users.yml by its name, read for syntax only"));
    }
    if (name.equals("inventory") || (name.startsWith("inventory") && name.endsWith(".ini"))) {
      return Optional.of(Taking.whole(FileKind.INVENTORY, "by its name"));
    }
    return Optional.empty();
  }

  private static Optional<FileKind> toml(String name) {
    if (names(name, "dm-worker") || names(name, "dm_worker")) {
      return Optional.of(FileKind.DM_WORKER);
    }
    if (names(name, "dm-master") || names(name, "dm_master")) {
      return Optional.of(FileKind.DM_MASTER);
    }
    return names(name, "dmctl") ? Optional.of(FileKind.DMCTL) : Optional.empty();
  }

  private static boolean names(String name, String component) {
    return name.startsWith(component) || name.endsWith("." + component + ".toml");
  }

  private static Optional<FileKind> yaml(String stem) {
    if (word(stem, "task")) {
      return Optional.of(FileKind.TASK);
    }
    return word(stem, "source") ? Optional.of(FileKind.SOURCE) : Optional.empty();
  }

  /** Whether the stem is the word, with a number or behind or before a divider. */
  private static boolean word(String stem, String word) {
    if (stem.endsWith("." + word) || stem.endsWith("-" + word) || stem.endsWith("_" + word)) {
      return true;
    }
    if (!stem.startsWith(word)) {
      return false;
    }
    String rest = stem.substring(word.length());
    return rest.isEmpty()
        || "-_.".indexOf(rest.charAt(0)) >= 0
        || Character.isDigit(rest.charAt(0));
  }
}
