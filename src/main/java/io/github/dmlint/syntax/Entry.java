package io.github.dmlint.syntax;

/** A key and its value. */
public record Entry(Key key, Node value) {}
