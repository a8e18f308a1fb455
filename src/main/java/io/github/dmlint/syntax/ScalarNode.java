package io.github.dmlint.syntax;

import io.github.dmlint.text.Span;

/**
 * A single value: its text after unquoting, and what the format takes it for.
 *
 * @param text the text after unquoting and unescaping
 * @param plain whether it stands without quotes
 * @param tag the tag written before it in YAML, in its long form; empty where none is
 */
public record ScalarNode(Span span, Type type, String text, boolean plain, String tag)
    implements Node {
  /** What a format takes a scalar for, before any release looks at it. */
  public enum Type {
    STRING,
    INTEGER,
    FLOAT,
    BOOLEAN,
    DATETIME,
    NULL
  }

  /** A value of a format that tells all from the type. */
  public ScalarNode(Span span, Type type, String text) {
    this(span, type, text, true, "");
  }
}
