package io.github.dmlint.syntax;

import io.github.dmlint.text.Span;

/** A YAML alias; the target is the node that carries the anchor, never a copy. */
public record AliasNode(Span span, String anchor, Node target) implements Node {}
