package io.github.dmlint.syntax.toml;

import io.github.dmlint.syntax.ScalarNode;
import io.github.dmlint.syntax.toml.TomlProblem.Cause;
import io.github.dmlint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Values: strings, numbers, arrays and inline tables. */
final class Values {
  private static final Set<String> LIKE_BOOLEAN =
      Set.of("true", "false", "yes", "no", "on", "off", "null", "nil", "none", "inf", "nan");

  private final Cursor in;
  private final Dialect dialect;
  private final Strings strings;
  private final Numbers numbers;
  private final Keys keys;

  Values(Cursor in, Dialect dialect, Strings strings, Keys keys) {
    this.in = in;
    this.dialect = dialect;
    this.strings = strings;
    this.numbers = new Numbers(in, dialect);
    this.keys = keys;
  }

  /** The value here, on this line. */
  Optional<Piece> read(int depth) {
    in.skipBlanks();
    char c = in.peek();
    if (in.atEnd() || in.atLineEnd()) {
      return in.fail(Cause.MISSING_VALUE, Span.at(in.at));
    }
    if (Cursor.isDigit(c)) {
      return leaf(numbers.unsigned());
    }
    if (c == '[' || c == '{') {
      if (depth == TomlReader.DEPTH) {
        return in.fail(Cause.TOO_DEEP, in.here());
      }
      return c == '[' ? row(depth + 1) : inline(depth + 1);
    }
    if (c == '"' || c == '\'') {
      int start = in.at;
      return strings.read(true).map(text -> new Piece.Leaf(scalar(start, text)));
    }
    if (c == '+' || c == '-') {
      return leaf(numbers.signed());
    }
    return Character.isLetter(in.text.codePointAt(in.at)) ? word() : notAValue(c);
  }

  private ScalarNode scalar(int start, String text) {
    return new ScalarNode(in.from(start), ScalarNode.Type.STRING, text);
  }

  private static Optional<Piece> leaf(Optional<ScalarNode> node) {
    return node.map(Piece.Leaf::new);
  }

  private Optional<Piece> notAValue(char c) {
    if (c == '#') {
      return in.fail(Cause.MISSING_VALUE, in.here());
    }
    return c == '.' ? in.fail(Cause.NUMBER, in.here()) : in.failHere(Cause.VALUE_CHARACTER);
  }

  private Optional<Piece> word() {
    int start = in.at;
    while (!in.atEnd() && Character.isLetter(in.text.codePointAt(in.at))) {
      in.at = in.here().end();
    }
    String word = in.text.substring(start, in.at);
    if (word.equals("true") || word.equals("false")) {
      return Optional.of(
          new Piece.Leaf(new ScalarNode(in.from(start), ScalarNode.Type.BOOLEAN, word)));
    }
    if (word.equals("inf") || word.equals("nan")) {
      in.at = start;
      return leaf(numbers.infinity(start));
    }
    boolean telling = LIKE_BOOLEAN.contains(word.toLowerCase(Locale.ROOT));
    return in.fail(Cause.WORD, in.from(start), telling ? Map.of("word", word) : Map.of());
  }

  private Optional<Piece> row(int depth) {
    int start = in.at++;
    List<Piece> elements = new ArrayList<>();
    while (true) {
      skipLines();
      if (in.take(']')) {
        return Optional.of(new Piece.Row(in.from(start), elements));
      }
      if (in.peek() == ',' && !in.atEnd()) {
        return in.fail(Cause.EXTRA_COMMA, in.here());
      }
      if (in.atEnd()) {
        return in.fail(Cause.ARRAY_CHARACTER, new Span(start, start + 1), Map.of("found", ""));
      }
      Optional<Piece> element = read(depth);
      if (element.isEmpty()) {
        return element;
      }
      elements.add(element.get());
      skipLines();
      if (!in.take(',') && in.peek() != ']') {
        return in.atEnd()
            ? in.fail(Cause.ARRAY_CHARACTER, new Span(start, start + 1), Map.of("found", ""))
            : in.failHere(Cause.ARRAY_CHARACTER);
      }
    }
  }

  private Optional<Piece> inline(int depth) {
    int start = in.at++;
    List<Piece.Statement.Pair> pairs = new ArrayList<>();
    boolean first = true;
    while (skipInline()) {
      if (in.peek() == '}') {
        if (!first && !dialect.inlineComma()) {
          return in.fail(Cause.TRAILING_COMMA, new Span(comma(in.at), comma(in.at) + 1));
        }
        in.at++;
        return Optional.of(new Piece.Inline(in.from(start), pairs));
      }
      Optional<Piece.Statement.Pair> pair = inlinePair(start, depth);
      if (pair.isEmpty() || !skipInline()) {
        return Optional.empty();
      }
      pairs.add(pair.get());
      first = false;
      if (in.peek() == '}') {
        in.at++;
        return Optional.of(new Piece.Inline(in.from(start), pairs));
      }
      if (!in.take(',')) {
        return in.atEnd() ? unclosed(start) : in.failHere(Cause.INLINE_TABLE_CHARACTER);
      }
    }
    return Optional.empty();
  }

  private Optional<Piece.Statement.Pair> inlinePair(int start, int depth) {
    if (in.atEnd()) {
      return unclosed(start);
    }
    if (in.peek() == ',') {
      return in.fail(Cause.EXTRA_COMMA, in.here());
    }
    return keys.ofPair()
        .flatMap(names -> read(depth).map(value -> new Piece.Statement.Pair(names, value)));
  }

  private <T> Optional<T> unclosed(int start) {
    Span span = new Span(start, start + 1);
    return in.fail(Cause.INLINE_TABLE_CHARACTER, span, Map.of("found", ""));
  }

  /** The comma before an offset, with nothing but blanks, comments and line ends between. */
  private int comma(int before) {
    return Math.max(in.text.lastIndexOf(',', before), 0);
  }

  /** Goes past blanks, and past lines where the dialect has them; false if there are too many. */
  private boolean skipInline() {
    in.skipBlanks();
    while (in.peek() == '#' || in.atLineEnd()) {
      if (!dialect.inlineLines()) {
        in.fail(Cause.INLINE_TABLE_LINES, in.here());
        return false;
      }
      skipLine();
    }
    return true;
  }

  private void skipLines() {
    in.skipBlanks();
    while (in.peek() == '#' || in.atLineEnd()) {
      skipLine();
    }
  }

  private void skipLine() {
    if (in.peek() == '#') {
      in.skipLine();
    }
    if (in.atLineEnd()) {
      in.at++;
    }
    in.skipBlanks();
  }
}
