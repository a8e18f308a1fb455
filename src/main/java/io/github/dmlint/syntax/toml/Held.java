package io.github.dmlint.syntax.toml;

import io.github.dmlint.syntax.Entry;
import io.github.dmlint.syntax.Key;
import io.github.dmlint.syntax.ListNode;
import io.github.dmlint.syntax.MapNode;
import io.github.dmlint.syntax.Node;
import io.github.dmlint.syntax.ScalarNode;
import io.github.dmlint.text.Span;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the library holds under a name while it reads a file. */
sealed interface Held {
  Node node();

  /** A value that holds no others. */
  record Leaf(ScalarNode node) implements Held {}

  /** An array that was written as one. */
  record Items(Span span, List<Held> elements) implements Held {
    @Override
    public Node node() {
      return list(span, elements);
    }
  }

  /** An array of tables, made of their headers or, while an array is read, of its inline tables. */
  record Tables(List<Table> tables) implements Held {
    Table last() {
      return tables.get(tables.size() - 1);
    }

    @Override
    public Node node() {
      return list(tables.get(0).span, tables);
    }
  }

  private static Node list(Span span, List<? extends Held> elements) {
    List<Node> nodes = new ArrayList<>(elements.size());
    Span all = span;
    for (Held element : elements) {
      Node node = element.node();
      nodes.add(node);
      all = all.to(node.span());
    }
    return new ListNode(all, nodes);
  }

  /** A name and what stands under it. */
  record Slot(Key key, Held held) {}

  /** A table; its span grows with what is put into it by a header. */
  final class Table implements Held {
    private final Map<String, Slot> slots = new LinkedHashMap<>();
    private Span span;

    Table(Span span) {
      this.span = span;
    }

    @Nullable Slot slot(String name) {
      return slots.get(name);
    }

    void put(Key key, Held held) {
      slots.remove(key.name());
      slots.put(key.name(), new Slot(key, held));
    }

    Span span() {
      return span;
    }

    void grow(Span part) {
      span = span.to(part);
    }

    @Override
    public MapNode node() {
      List<Entry> entries = new ArrayList<>(slots.size());
      for (Iterator<Slot> all = slots.values().iterator(); all.hasNext(); ) {
        Slot slot = all.next();
        entries.add(new Entry(slot.key(), slot.held().node()));
      }
      return new MapNode(span, entries);
    }
  }
}
