package io.github.dmlint.syntax.toml;

import io.github.dmlint.syntax.Key;
import io.github.dmlint.syntax.ScalarNode;
import io.github.dmlint.text.Span;
import java.util.List;

/** A value as it is written, before it is known what becomes of its keys. */
sealed interface Piece {
  Span span();

  /** A value that holds no others. */
  record Leaf(ScalarNode node) implements Piece {
    @Override
    public Span span() {
      return node.span();
    }
  }

  record Row(Span span, List<Piece> elements) implements Piece {}

  record Inline(Span span, List<Statement.Pair> pairs) implements Piece {}

  /** A line of a file, or a part of an inline table. */
  sealed interface Statement {
    /** A key, in parts, and its value. */
    record Pair(List<Key> keys, Piece value) implements Statement {}

    /** {@code [a.b]} or, of an array of tables, {@code [[a.b]]}. */
    record Header(Span span, List<Key> keys, boolean array) implements Statement {}
  }
}
