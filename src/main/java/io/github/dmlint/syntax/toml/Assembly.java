package io.github.dmlint.syntax.toml;

import io.github.dmlint.syntax.Key;
import io.github.dmlint.syntax.KeyPath;
import io.github.dmlint.syntax.MapNode;
import io.github.dmlint.syntax.toml.Piece.Statement;
import io.github.dmlint.syntax.toml.TomlProblem.Cause;
import io.github.dmlint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts statements together to tables, in the steps of the library. */
final class Assembly {
  private final Dialect dialect;
  private final List<TomlProblem> problems;
  private final Held.Table root;
  private final Tables tables;
  private final List<TomlKey> keys = new ArrayList<>();
  private final List<SharedNames> sharedNames = new ArrayList<>();
  private final List<Key> overwritten = new ArrayList<>();
  private Context current = Context.ROOT;

  Assembly(Dialect dialect, List<TomlProblem> problems, Span file) {
    this.dialect = dialect;
    this.problems = problems;
    this.root = new Held.Table(file);
    this.tables = new Tables(dialect, problems, root, overwritten);
  }

  MapNode root() {
    return root.node();
  }

  List<TomlKey> keys() {
    if (!dialect.sharedNames()) {
      return keys;
    }
    List<TomlKey> listed = new ArrayList<>(keys.size());
    for (int i = 0; i < keys.size(); i++) {
      listed.add(keys.get(i).named(sharedNames.get(i).joined(dialect)));
    }
    return listed;
  }

  List<Key> overwritten() {
    return overwritten;
  }

  void add(Statement statement) {
    if (statement instanceof Statement.Header header) {
      header(header);
    } else if (statement instanceof Statement.Pair pair) {
      pair(pair, current, Optional.empty());
    }
  }

  private void header(Statement.Header header) {
    Optional<Context> entered = tables.enter(header.keys(), header.array(), header.span());
    if (entered.isEmpty()) {
      current = tables.detached(header.keys());
      return;
    }
    current = entered.get();
    tables.noArray(current.joined());
    String parent = parent(header.keys());
    Span span = last(header.keys()).span();
    SharedNames own = SharedNames.EMPTY;
    for (Key key : header.keys()) {
      own = own.append(key.name());
    }
    list(new TomlKey(current.joined(), parent, current.path(), span, true), own);
  }

  private String parent(List<Key> header) {
    Context context = Context.ROOT;
    for (Key key : header.subList(0, header.size() - 1)) {
      context = context.child(key, dialect);
    }
    return context.joined();
  }

  /** A key with its value; {@code detached} is the inline table that it belongs to. */
  private void pair(Statement.Pair pair, Context outer, Optional<Held.Table> detached) {
    int before = problems.size();
    Context context = outer;
    for (Key part : pair.keys().subList(0, pair.keys().size() - 1)) {
      Optional<Context> inner = tables.implicit(context, part);
      if (inner.isEmpty()) {
        return;
      }
      context = inner.get();
    }
    Key last = last(pair.keys());
    KeyPath path = context.path().child(last.name());
    String name = context.name(last, dialect);
    TomlKey listed = new TomlKey(name, context.joined(), path, last.span(), false);
    boolean lists = !tables.isDetached(context);
    if (lists && dialect.parentFirst()) {
      list(listed, context.shared().add(last.name()));
    }
    Held value = value(pair.value(), context, last, false, path);
    if (!dialect.loose() || detached.isEmpty()) {
      boolean set = tables.set(context, last, value, pair.value());
      if (!set && problems.size() - before > 1) {
        problems.subList(before, problems.size() - 1).clear();
      }
    }
    if (lists && !dialect.parentFirst()) {
      list(listed, SharedNames.EMPTY);
    }
    if (problems.size() == before || dialect.loose()) {
      detached.ifPresent(table -> putDetached(table, pair, value, name));
    }
  }

  private void list(TomlKey key, SharedNames names) {
    keys.add(key);
    sharedNames.add(names);
  }

  /**
   * Puts a value into the inline table itself, which an array takes in place of the one by name.
   */
  private void putDetached(Held.Table table, Statement.Pair pair, Held value, String name) {
    Held.Table inner = table;
    List<Key> parents = pair.keys().subList(0, pair.keys().size() - 1);
    for (Key part : dialect.flatDottedInArray() ? List.<Key>of() : parents) {
      Held.Slot slot = inner.slot(part.name());
      if (slot == null) {
        slot = new Held.Slot(part, new Held.Table(part.span()));
        inner.put(part, slot.held());
      }
      if (!(slot.held() instanceof Held.Table next)) {
        problems.add(new TomlProblem(Cause.NOT_A_TABLE, part.span(), Map.of("key", name)));
        return;
      }
      inner = next;
    }
    Key last = last(pair.keys());
    Held.Slot old = inner.slot(last.name());
    if (old != null && dialect.inlineDuplicates()) {
      overwritten.add(old.key());
    }
    inner.put(last, value);
  }

  private Held value(Piece piece, Context context, Key key, boolean inArray, KeyPath path) {
    if (piece instanceof Piece.Leaf leaf) {
      return new Held.Leaf(leaf.node());
    }
    if (piece instanceof Piece.Inline inline) {
      return inline(inline, context, key, inArray, path);
    }
    Piece.Row row = (Piece.Row) piece;
    tables.array(context, key);
    List<Held> elements = new ArrayList<>(row.elements().size());
    for (int i = 0; i < row.elements().size(); i++) {
      elements.add(value(row.elements().get(i), context, key, true, path.index(i)));
    }
    if (dialect.loose()) {
      checkTypes(row);
    }
    return new Held.Items(row.span(), elements);
  }

  private Held inline(
      Piece.Inline inline, Context context, Key key, boolean inArray, KeyPath path) {
    Held.Table detached = new Held.Table(inline.span());
    Optional<Context> inner =
        dialect.loose()
            ? Optional.of(context.child(key, dialect, path))
            : tables.inline(context, key, inArray, inline.span()).map(found -> found.at(path));
    if (inner.isPresent()) {
      SharedNames later = context.shared().append(key.name());
      Context place = inner.get();
      for (Statement.Pair pair : inline.pairs()) {
        pair(pair, place, Optional.of(detached));
        place = place.with(later);
      }
    }
    return detached;
  }

  private void checkTypes(Piece.Row row) {
    for (Piece element : row.elements()) {
      String first = type(row.elements().get(0));
      String other = type(element);
      if (!first.equals(other)) {
        Map<String, String> facts = Map.of("first", first, "other", other);
        problems.add(new TomlProblem(Cause.MIXED_ARRAY, element.span(), facts));
        return;
      }
    }
  }

  private static String type(Piece piece) {
    if (piece instanceof Piece.Leaf leaf) {
      return leaf.node().type().name().toLowerCase(java.util.Locale.ROOT);
    }
    return piece instanceof Piece.Row ? "array" : "table";
  }

  private static Key last(List<Key> keys) {
    return keys.get(keys.size() - 1);
  }
}
