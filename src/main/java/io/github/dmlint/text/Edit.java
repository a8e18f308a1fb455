package io.github.dmlint.text;

/** A span of a text to be replaced by another text. */
public record Edit(Span span, String replacement) {}
