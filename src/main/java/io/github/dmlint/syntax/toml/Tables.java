package io.github.dmlint.syntax.toml;

import io.github.dmlint.syntax.Key;
import io.github.dmlint.syntax.KeyPath;
import io.github.dmlint.syntax.toml.TomlProblem.Cause;
import io.github.dmlint.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The tables of a file while it is read, and what the library remembers of them by their dotted
 * names: which were only implied by the name of another, and which keys had an array.
 */
final class Tables {
  private static final Key NOWHERE = new Key("", Span.at(0));

  private final Dialect dialect;
  private final List<TomlProblem> problems;
  private final Held.Table root;
  private final List<Key> overwritten;
  private final Set<String> implied = new HashSet<>();
  private final Set<String> arrays = new HashSet<>();
  private Held.Table detached = new Held.Table(Span.at(0));

  Tables(Dialect dialect, List<TomlProblem> problems, Held.Table root, List<Key> overwritten) {
    this.dialect = dialect;
    this.problems = problems;
    this.root = root;
    this.overwritten = overwritten;
  }

  /** The table of a header, made if it is new. */
  Optional<Context> enter(List<Key> keys, boolean array, Span span) {
    if (keys.size() > TomlReader.DEPTH) {
      return fail(Cause.TOO_DEEP, keys.get(keys.size() - 1), "");
    }
    Context context = Context.ROOT;
    Held.Table table = root;
    for (Key key : keys.subList(0, keys.size() - 1)) {
      context = context.child(key, dialect);
      Held.Slot slot = table.slot(key.name());
      if (slot == null) {
        implied.add(context.joined());
        slot = new Held.Slot(key, new Held.Table(key.span()));
        table.put(key, slot.held());
      }
      if (slot.held() instanceof Held.Tables list) {
        table = list.last();
        context = context.at(context.path().index(list.tables().size() - 1));
      } else if (slot.held() instanceof Held.Table inner) {
        table = inner;
      } else {
        return fail(Cause.NOT_A_TABLE, key, context.joined());
      }
    }
    Key last = keys.get(keys.size() - 1);
    Context entered = context.child(last, dialect);
    if (dialect.sharedNames()) {
      entered = entered.with(SharedNames.table(keys));
    }
    return array ? next(table, last, entered, span) : only(table, last, entered, span);
  }

  private Optional<Context> next(Held.Table table, Key key, Context entered, Span span) {
    Held.Slot slot = table.slot(key.name());
    if (slot == null) {
      slot = new Held.Slot(key, new Held.Tables(new ArrayList<>()));
      table.put(key, slot.held());
    }
    if (!(slot.held() instanceof Held.Tables list)) {
      return fail(Cause.NOT_AN_ARRAY, key, entered.joined());
    }
    list.tables().add(new Held.Table(span));
    return Optional.of(entered.at(entered.path().index(list.tables().size() - 1)));
  }

  private Optional<Context> only(Held.Table table, Key key, Context entered, Span span) {
    put(table, entered.joined(), key, new Held.Table(span), Cause.DUPLICATE_TABLE);
    return Optional.of(entered);
  }

  /** A table that is implied by a dotted key. */
  Optional<Context> implicit(Context context, Key key) {
    if (isDetached(context)) {
      return Optional.of(context);
    }
    Context inner = context.child(key, dialect);
    implied.add(inner.joined());
    context.shared().append(key.name());
    return enter(inner.keys(), false, key.span()).map(entered -> inner.with(entered.shared()));
  }

  /** The table that an inline table is read into. */
  Optional<Context> inline(Context context, Key key, boolean inArray, Span span) {
    if (isDetached(context)) {
      return Optional.empty();
    }
    Context inner = context.child(key, dialect);
    implied.add(inner.joined());
    return enter(inner.keys(), inArray, span);
  }

  /** Puts a value under a key; tells whether that went well. */
  boolean set(Context context, Key key, Held value, Piece piece) {
    Optional<Held.Table> table = find(context);
    if (table.isEmpty()) {
      fail(Cause.NOT_A_TABLE, key, context.joined());
      return false;
    }
    table.get().grow(piece.span());
    boolean put = put(table.get(), context.name(key, dialect), key, value, Cause.DUPLICATE_KEY);
    String name = typeName(context, key);
    if (value instanceof Held.Items) {
      arrays.add(name);
    } else {
      arrays.remove(name);
    }
    return put;
  }

  private Optional<Held.Table> find(Context context) {
    if (isDetached(context)) {
      return Optional.of(detached);
    }
    Held.Table table = root;
    for (Key key : context.keys()) {
      Held.Slot slot = table.slot(key.name());
      if (slot != null && slot.held() instanceof Held.Tables list) {
        table = list.last();
      } else if (slot != null && slot.held() instanceof Held.Table inner) {
        table = inner;
      } else {
        return Optional.empty();
      }
    }
    return Optional.of(table);
  }

  private boolean put(Held.Table table, String name, Key key, Held value, Cause twice) {
    Held.Slot old = table.slot(key.name());
    if (old == null) {
      table.put(key, value);
      return true;
    }
    boolean wasImplied = implied.remove(name);
    if (!dialect.loose() && arrays.contains(name) && (wasImplied || dialect.redefinedArrays())) {
      if (old.key() != key) {
        overwritten.add(old.key());
      }
      table.put(key, value);
      return true;
    }
    if (wasImplied) {
      if (old.held() instanceof Held.Table known && value instanceof Held.Table same) {
        known.grow(same.span());
      }
      return true;
    }
    String first = old.key().span().start() + "-" + old.key().span().end();
    problems.add(new TomlProblem(twice, key.span(), Map.of("key", name, "first", first)));
    return false;
  }

  /** An array begins under a key. */
  void array(Context context, Key key) {
    arrays.add(typeName(context, key));
  }

  void noArray(String name) {
    arrays.remove(name);
  }

  /** The library notes the type of a key without a name under the name of its table. */
  private String typeName(Context context, Key key) {
    return key.name().isEmpty() && !context.keys().isEmpty()
        ? context.joined()
        : context.name(key, dialect);
  }

  /** A table for the keys after a header that is wrong; it is no part of the file's tree. */
  Context detached(List<Key> keys) {
    Key last = keys.get(keys.size() - 1);
    detached = new Held.Table(last.span());
    return new Context(List.of(NOWHERE), last.name(), KeyPath.of(last.name()), SharedNames.EMPTY);
  }

  boolean isDetached(Context context) {
    return !context.keys().isEmpty() && context.keys().get(0) == NOWHERE;
  }

  private Optional<Context> fail(Cause cause, Key key, String name) {
    problems.add(new TomlProblem(cause, key.span(), Map.of("key", name)));
    return Optional.empty();
  }
}
