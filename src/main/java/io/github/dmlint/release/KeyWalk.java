package io.github.dmlint.release;

import io.github.dmlint.syntax.KeyPath;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The keys of a table by their paths. */
final class KeyWalk {
  private KeyWalk() {}

  /**
   * A place in a table.
   *
   * @param path as {@link KeyPlace} writes it
   * @param struct the keys below it; empty for a scalar, or where anything may stand
   */
  record Found(String path, Optional<KeySpec> key, Optional<StructType> struct) {}

  /** The place of a path; empty where the table does not know it. */
  static Optional<Found> find(KeyTable table, KeyPath path) {
    boolean fold = table.kind().format() == FileKind.Format.TOML;
    Found at = new Found("", Optional.empty(), Optional.of(table.root()));
    Optional<KeyType> type = Optional.empty();
    for (String segment : path.segments()) {
      if (type.isPresent() && type.get().element().isPresent()) {
        String step = type.get().kind() == KeyType.Kind.LIST ? "[]" : ".<name>";
        type = type.get().element();
        at = new Found(at.path() + step, Optional.empty(), type.get().struct());
        continue;
      }
      Optional<KeySpec> key =
          at.struct().isEmpty() ? Optional.empty() : key(at.struct().get(), segment, fold);
      if (key.isEmpty()) {
        return Optional.empty();
      }
      type = Optional.of(key.get().type());
      String name = key.get().name();
      String own = at.path().isEmpty() ? name : at.path() + "." + name;
      at = new Found(own, key, type.get().struct());
    }
    return Optional.of(at);
  }

  private static Optional<KeySpec> key(StructType struct, String name, boolean fold) {
    Optional<KeySpec> exact = struct.key(name);
    if (exact.isEmpty() && fold) {
      for (KeySpec key : struct.keys()) {
        if (key.name().equalsIgnoreCase(name)) {
          return Optional.of(key);
        }
      }
    }
    return exact;
  }

  /** All keys of a table in the order of their structs, those below a key right after it. */
  static Map<String, KeySpec> keys(KeyTable table) {
    Map<String, KeySpec> keys = new LinkedHashMap<>();
    collect("", table.root().keys(), keys);
    return keys;
  }

  private static void collect(String prefix, List<KeySpec> specs, Map<String, KeySpec> keys) {
    for (KeySpec spec : specs) {
      String path = prefix + spec.name();
      keys.put(path, spec);
      StringBuilder below = new StringBuilder(path);
      KeyType type = spec.type();
      while (type.element().isPresent()) {
        below.append(type.kind() == KeyType.Kind.LIST ? "[]" : ".<name>");
        type = type.element().get();
      }
      // What a duration makes of a mapping is known by accident and explained nowhere.
      if (type.struct().isPresent() && type.kind() == KeyType.Kind.STRUCT) {
        collect(below + ".", type.struct().get().keys(), keys);
      }
    }
  }
}
