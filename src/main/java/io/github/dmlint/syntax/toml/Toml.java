package io.github.dmlint.syntax.toml;

import io.github.dmlint.syntax.Key;
import io.github.dmlint.syntax.MapNode;
import java.util.List;
import java.util.OptionalInt;

/**
 * A file as a dialect reads it.
 *
 * @param root the tables as the library holds them at the end: each key once
 * @param keys all keys and headers in the library's order
 * @param problems in the order of the file; the library stops at the first one
 * @param overwritten keys that count for nothing, since the library lets a later one take their
 *     place without a word
 * @param end where the library stops reading for a NUL, and thinks all is well
 */
public record Toml(
    MapNode root,
    List<TomlKey> keys,
    List<TomlProblem> problems,
    List<Key> overwritten,
    OptionalInt end) {
  public Toml {
    keys = List.copyOf(keys);
    problems = List.copyOf(problems);
    overwritten = List.copyOf(overwritten);
  }

  /** Whether some lines could not be read, so that keys may be missing in the tree. */
  public boolean hasGaps() {
    for (TomlProblem problem : problems) {
      switch (problem.cause()) {
        case BYTE_ORDER_MARK,
            INVALID_UTF_8,
            CONTROL_CHARACTER,
            LONE_CARRIAGE_RETURN,
            MIXED_ARRAY,
            DUPLICATE_KEY,
            DUPLICATE_TABLE -> {}
        default -> {
          return true;
        }
      }
    }
    return false;
  }
}
