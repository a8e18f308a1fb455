package io.github.dmlint.decode.toml;

import io.github.dmlint.decode.Origin;
import io.github.dmlint.syntax.KeyPath;
import io.github.dmlint.syntax.Node;
import io.github.dmlint.text.Span;
import java.util.Optional;

/**
 * Where a value stands.
 *
 * @param name its dotted name, as the library marks it as decoded; empty for the root
 * @param secret whether the value must not be told
 */
record Place(String name, KeyPath path, Optional<Span> key, boolean secret) {
  static final Place ROOT = new Place("", KeyPath.ROOT, Optional.empty(), false);

  /** An element of a list, which for the library has the name of the list. */
  Place element(int index) {
    return new Place(name, path.index(index), Optional.empty(), secret);
  }

  Origin origin(Node node) {
    return new Origin(path, key, Optional.of(node.span()));
  }
}
