package io.github.dmlint.syntax.toml;

import io.github.dmlint.syntax.Key;
import java.util.Arrays;
import java.util.List;

/**
 * The parts of a dotted name, in an array that longer names may share, as slices of Go do. Versions
 * 1.4.0 to before 1.5.0 of the library add a key to its table's name in such an array, so that the
 * next key of the same table overwrites the former one in the list of keys: in a table of three or
 * more parts, whose array has room, all keys are listed under the name of the last one.
 */
final class SharedNames {
  static final SharedNames EMPTY = new SharedNames(new String[0], 0);

  private final String[] array;
  private final int length;

  private SharedNames(String[] array, int length) {
    this.array = array;
    this.length = length;
  }

  /** The name of a table: its last part is appended to the others, and that may leave room. */
  static SharedNames table(List<Key> keys) {
    int parents = keys.size() - 1;
    String[] array = new String[parents];
    for (int i = 0; i < parents; i++) {
      array[i] = keys.get(i).name();
    }
    return new SharedNames(array, parents).append(keys.get(parents).name());
  }

  /** Go's append: into the array if it has room, else into a new one of twice the size. */
  SharedNames append(String part) {
    return add(part, Math.max(1, 2 * array.length));
  }

  /** The library's own way: into the array if it has room, else into a new one without room. */
  SharedNames add(String part) {
    return add(part, length + 1);
  }

  private SharedNames add(String part, int capacity) {
    String[] target = length < array.length ? array : Arrays.copyOf(array, capacity);
    target[length] = part;
    return new SharedNames(target, length + 1);
  }

  /** What the name reads by now. */
  String joined(Dialect dialect) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < length; i++) {
      out.append(i == 0 ? "" : ".").append(Names.part(array[i], dialect));
    }
    return out.toString();
  }
}
