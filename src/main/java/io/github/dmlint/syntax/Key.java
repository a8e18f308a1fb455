package io.github.dmlint.syntax;

import io.github.dmlint.text.Span;
import java.util.Optional;

/**
 * A key as it stands in a file: its name after unquoting, and the span with the quotes.
 *
 * @param node what stands there, in YAML, where a key may be of any kind; the name of a key that is
 *     no scalar is its text in the file
 */
public record Key(String name, Span span, Optional<Node> node) {
  public Key(String name, Span span) {
    this(name, span, Optional.empty());
  }
}
