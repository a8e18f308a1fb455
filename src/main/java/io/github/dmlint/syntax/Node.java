package io.github.dmlint.syntax;

import io.github.dmlint.text.Span;

/** A value in a file, with the span it is written in. */
public sealed interface Node permits MapNode, ListNode, ScalarNode, AliasNode {
  Span span();
}
