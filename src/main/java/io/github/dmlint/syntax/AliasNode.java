package io.github.dmlint.syntax;

import io.github.dmlint.text.Span;

/** A YAML alias. Its target may hold the alias itself, so whoever follows it must count. */
public record AliasNode(Span span, Anchor to) implements Node {
  public String anchor() {
    return to.name();
  }

  /** The node that carries the anchor, never a copy. */
  public Node target() {
    return to.node();
  }
}
