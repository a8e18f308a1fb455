package io.github.dmlint.syntax.toml;

import io.github.dmlint.syntax.Key;
import io.github.dmlint.syntax.KeyPath;
import java.util.ArrayList;
import java.util.List;

/**
 * The table that keys are put into.
 *
 * @param keys the names on the way to it
 * @param joined the names as one dotted name, by which the library tells tables apart
 * @param path the way to it, with positions in arrays
 * @param shared the names as a version that shares them has them
 */
record Context(List<Key> keys, String joined, KeyPath path, SharedNames shared) {
  static final Context ROOT = new Context(List.of(), "", KeyPath.ROOT, SharedNames.EMPTY);

  Context child(Key key, Dialect dialect, KeyPath childPath) {
    List<Key> next = new ArrayList<>(keys.size() + 1);
    next.addAll(keys);
    next.add(key);
    return new Context(next, name(key, dialect), childPath, SharedNames.EMPTY);
  }

  Context child(Key key, Dialect dialect) {
    return child(key, dialect, path.child(key.name()));
  }

  /** The dotted name of a key in this table. */
  String name(Key key, Dialect dialect) {
    String part = Names.part(key.name(), dialect);
    return keys.isEmpty() ? part : joined + '.' + part;
  }

  Context at(KeyPath place) {
    return new Context(keys, joined, place, shared);
  }

  Context with(SharedNames names) {
    return new Context(keys, joined, path, names);
  }
}
