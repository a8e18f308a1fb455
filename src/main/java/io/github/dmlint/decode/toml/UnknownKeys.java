package io.github.dmlint.decode.toml;

import io.github.dmlint.syntax.toml.Toml;
import io.github.dmlint.syntax.toml.TomlKey;
import java.util.HashMap;
import java.util.Map;

/**
 * The keys of a file that nothing was decoded from. Facts: {@code listed} (the key as DM's own list
 * has it), {@code key} (its name), {@code parent} (the dotted name of its table; empty at the top),
 * {@code header} (true for a table's header), {@code within} (true if the table is unknown
 * already).
 */
final class UnknownKeys {
  private UnknownKeys() {}

  static void add(Toml file, Unification unification, boolean refused, ProblemList problems) {
    for (TomlKey key : file.keys()) {
      if (!unification.decoded(key.name())) {
        boolean within = !key.parent().isEmpty() && !unification.decoded(key.parent());
        Map<String, String> facts = new HashMap<>();
        facts.put("listed", key.name());
        facts.put("key", name(key));
        facts.put("parent", key.parent());
        facts.put("header", String.valueOf(key.header()));
        facts.put("within", String.valueOf(within));
        problems.unknownKey(refused, key.path(), key.span(), facts);
      }
    }
  }

  /** The last name on the way, without a position in an array. */
  private static String name(TomlKey key) {
    int last = key.path().segments().size() - 1;
    String name = key.path().segments().get(last);
    return key.header() && name.startsWith("[") && last > 0
        ? key.path().segments().get(last - 1)
        : name;
  }
}
