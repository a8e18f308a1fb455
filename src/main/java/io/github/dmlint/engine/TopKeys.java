package io.github.dmlint.engine;

import io.github.dmlint.release.FileKind;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What the keys at the top of a file say of its kind; found line by line, without a parser. */
final class TopKeys {
  private static final Set<String> TASK =
      Set.of("mysql-instances", "target-database", "task-mode", "is-sharding", "shard-mode");
  private static final Set<String> SOURCE =
      Set.of("source-id", "enable-gtid", "relay-binlog-name", "enable-relay", "relay-dir");
  private static final Set<String> WORKER =
      Set.of("worker-addr", "source-id", "relay-dir", "meta-dir", "join", "server-id", "purge");
  private static final Set<String> MASTER =
      Set.of("deploy", "peer-urls", "initial-cluster", "data-dir", "advertise-peer-urls");

  private TopKeys() {}

  /** The kind of a file that its keys tell; {@code fileName} gives the format. */
  static Optional<Taking> taking(String fileName, String text) {
    String name = fileName.toLowerCase(Locale.ROOT);
    if (name.endsWith(".toml")) {
      return toml(keys(text, '='));
    }
    if (name.endsWith(".yaml") || name.endsWith(".yml")) {
      return yaml(keys(text, ':'));
    }
    return text.contains("[dm_worker_servers]") || text.contains("[dm_master_servers]")
        ? Optional.of(Taking.whole(FileKind.INVENTORY, "by its groups"))
        : Optional.empty();
  }

  private static Optional<Taking> toml(Set<String> keys) {
    if (meets(keys, WORKER)) {
      return kind(FileKind.DM_WORKER);
    }
    if (meets(keys, MASTER)) {
      return kind(FileKind.DM_MASTER);
    }
    return keys.contains("master-addr") ? kind(FileKind.DM_MASTER) : Optional.empty();
  }

  private static Optional<Taking> yaml(Set<String> keys) {
    if (meets(keys, TASK)) {
      return kind(FileKind.TASK);
    }
    return keys.contains("from") && meets(keys, SOURCE) ? kind(FileKind.SOURCE) : Optional.empty();
  }

  private static Optional<Taking> kind(FileKind kind) {
    return Optional.of(Taking.whole(kind, "by its keys"));
  }

  private static boolean meets(Set<String> keys, Set<String> signs) {
    for (String sign : signs) {
      if (keys.contains(sign)) {
        return true;
      }
    }
    return false;
  }

  /** The words at the beginning of lines before a divider, and the names of TOML tables. */
  private static Set<String> keys(String text, char divider) {
    Set<String> keys = new HashSet<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      key(text.substring(start, end), divider, keys);
      start = end + 1;
    }
    return keys;
  }

  private static void key(String line, char divider, Set<String> out) {
    if (divider == '=' && line.startsWith("[")) {
      out.add(line.replace("[", "").replace("]", "").strip());
      return;
    }
    int at = line.indexOf(divider);
    boolean top = at > 0 && (divider == '=' || !Character.isWhitespace(line.charAt(0)));
    if (top) {
      out.add(line.substring(0, at).strip().replace("\"", ""));
    }
  }
}
