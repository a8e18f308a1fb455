package io.github.dmlint.syntax;

import io.github.dmlint.text.Span;

/** A key as it stands in a file: its name after unquoting, and the span with the quotes. */
public record Key(String name, Span span) {}
