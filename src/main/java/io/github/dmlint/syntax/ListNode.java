package io.github.dmlint.syntax;

import io.github.dmlint.text.Span;
import java.util.List;

/** An array or sequence. */
public record ListNode(Span span, List<Node> elements) implements Node {
  public ListNode {
    elements = List.copyOf(elements);
  }
}
