package io.github.dmlint.syntax;

import io.github.dmlint.text.Span;
import java.util.List;

/** A table, mapping or section: its entries in the order of the file, duplicates included. */
public record MapNode(Span span, List<Entry> entries) implements Node {
  public MapNode {
    entries = List.copyOf(entries);
  }
}
