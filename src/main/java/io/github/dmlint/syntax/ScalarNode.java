package io.github.dmlint.syntax;

import io.github.dmlint.text.Span;

/**
 * A single value: its text after unquoting, and what the format takes it for.
 *
 * @param text the text after unquoting and unescaping
 */
public record ScalarNode(Span span, Type type, String text) implements Node {
  /** What a format takes a scalar for, before any release looks at it. */
  public enum Type {
    STRING,
    INTEGER,
    FLOAT,
    BOOLEAN,
    DATETIME,
    NULL
  }
}
