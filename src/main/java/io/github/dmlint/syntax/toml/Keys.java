package io.github.dmlint.syntax.toml;

import io.github.dmlint.syntax.Key;
import io.github.dmlint.syntax.toml.TomlProblem.Cause;
import io.github.dmlint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Names of keys and tables. */
final class Keys {
  private final Cursor in;
  private final Dialect dialect;
  private final Strings strings;

  Keys(Cursor in, Dialect dialect, Strings strings) {
    this.in = in;
    this.dialect = dialect;
    this.strings = strings;
  }

  /** The parts of a key, and past its equals sign. */
  Optional<List<Key>> ofPair() {
    List<Key> parts = new ArrayList<>();
    do {
      in.skipBlanks();
      if (in.peek() == '=' || in.peek() == '.' || in.atEnd()) {
        return in.fail(Cause.EMPTY_KEY, in.here());
      }
      Optional<Key> part = part();
      if (part.isEmpty()) {
        return Optional.empty();
      }
      parts.add(part.get());
      if (dialect.loose() && in.peek() == '.') {
        return in.fail(Cause.DOTTED_KEY, in.here());
      }
      boolean blank = in.peek() == ' ' || in.peek() == '\t';
      in.skipBlanks();
      if (dialect.loose() && in.peek() == '.') {
        return in.failHere(Cause.MISSING_EQUALS);
      }
      if (in.peek() != '.' && in.peek() != '=') {
        return noEquals(part.get(), blank);
      }
    } while (in.take('.'));
    in.at++;
    return Optional.of(parts);
  }

  private <T> Optional<T> noEquals(Key last, boolean blank) {
    boolean bare = !last.span().isEmpty() && "\"'".indexOf(in.text.charAt(last.span().start())) < 0;
    boolean within = !blank && !in.atEnd() && !in.atLineEnd() && in.peek() != ':';
    if (last.span().isEmpty() || (bare && within)) {
      return in.failHere(Cause.KEY_CHARACTER);
    }
    return in.atEnd() || in.atLineEnd()
        ? in.fail(Cause.MISSING_EQUALS, last.span(), Map.of("found", ""))
        : in.failHere(Cause.MISSING_EQUALS);
  }

  /** The header here. */
  Optional<Piece.Statement> header() {
    int start = in.at++;
    boolean array = in.take('[');
    List<Key> parts = new ArrayList<>();
    do {
      in.skipBlanks();
      if (in.peek() == ']' || in.peek() == '.' || in.atEnd()) {
        return in.fail(Cause.EMPTY_HEADER, in.here());
      }
      Optional<Key> part = part();
      if (part.isEmpty()) {
        return Optional.empty();
      }
      parts.add(part.get());
      in.skipBlanks();
    } while (in.take('.'));
    if (!in.take(']') || (array && !in.take(']'))) {
      return in.atEnd() || in.atLineEnd()
          ? in.fail(Cause.HEADER_CHARACTER, in.from(start), Map.of("found", ""))
          : in.failHere(Cause.HEADER_CHARACTER);
    }
    return Optional.of(new Piece.Statement.Header(in.from(start), parts, array));
  }

  /** One part; a bare one may be empty, and then what follows is wrong. */
  private Optional<Key> part() {
    int start = in.at;
    if (in.peek() == '"' || in.peek() == '\'') {
      return strings.read(dialect.loose()).map(name -> new Key(name, in.from(start)));
    }
    while (Cursor.isKeyCharacter(in.peek())) {
      in.at++;
    }
    Span span = in.from(start);
    return Optional.of(new Key(in.text.substring(start, in.at), span));
  }
}
