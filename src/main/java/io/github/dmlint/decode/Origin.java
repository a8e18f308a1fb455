package io.github.dmlint.decode;

import io.github.dmlint.syntax.KeyPath;
import io.github.dmlint.text.Span;
import java.util.Optional;

/**
 * Where a decoded value came from.
 *
 * @param path the way to the value
 * @param key the span of the key; empty for list elements, the root and values that no key set
 * @param value the span of the value; empty for defaults
 */
public record Origin(KeyPath path, Optional<Span> key, Optional<Span> value) {
  /** A value that stands in no file: a default. */
  public static Origin absent(KeyPath path) {
    return new Origin(path, Optional.empty(), Optional.empty());
  }

  public boolean isPresent() {
    return key.isPresent() || value.isPresent();
  }
}
