package io.github.dmlint.syntax.toml;

import io.github.dmlint.syntax.toml.TomlProblem.Cause;
import io.github.dmlint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The lines of a file. After a line that cannot be read, reading goes on at the next one. */
final class Document {
  private final Cursor in;
  private final Dialect dialect;
  private final List<TomlProblem> problems;
  private final Keys keys;
  private final Values values;
  private final List<Piece.Statement> statements = new ArrayList<>();
  private OptionalInt end = OptionalInt.empty();

  Document(String text, Dialect dialect, List<TomlProblem> problems) {
    this.in = new Cursor(text, problems);
    this.dialect = dialect;
    this.problems = problems;
    Strings strings = new Strings(in, dialect);
    this.keys = new Keys(in, dialect, strings);
    this.values = new Values(in, dialect, strings, keys);
  }

  List<Piece.Statement> statements() {
    return statements;
  }

  OptionalInt end() {
    return end;
  }

  void read() {
    while (end.isEmpty() && problems.size() < TomlReader.MOST_PROBLEMS) {
      in.skipBlanks();
      if (in.atEnd()) {
        return;
      }
      if (in.atLineEnd()) {
        in.at++;
      } else if (in.peek() == '#') {
        in.skipLine();
      } else {
        line();
      }
    }
  }

  private void line() {
    int start = in.at;
    Optional<Piece.Statement> statement = in.peek() == '[' ? keys.header() : pair();
    statement.ifPresent(statements::add);
    if (statement.isEmpty() || !endOfLine()) {
      resume(start);
    }
  }

  private Optional<Piece.Statement> pair() {
    return keys.ofPair()
        .flatMap(names -> values.read(0).map(value -> new Piece.Statement.Pair(names, value)));
  }

  private boolean endOfLine() {
    in.skipBlanks();
    if (in.atEnd() || in.atLineEnd() || in.peek() == '#') {
      return true;
    }
    if (dialect.loose() && in.peek() == 0) {
      end = OptionalInt.of(in.at);
      return true;
    }
    return in.failHere(Cause.AFTER_VALUE).isPresent();
  }

  /** Goes to the line after the last problem, or to the problem's own if a statement begins it. */
  private void resume(int start) {
    Span last = problems.get(problems.size() - 1).span();
    int line = lineStart(last.start());
    boolean within = in.text.lastIndexOf('\n', Math.max(last.start() - 1, 0)) > start;
    in.at = within && beginsStatement(line) ? line : nextLine(Math.max(last.start(), start));
    while (within && !in.atEnd() && !beginsStatement(in.at)) {
      in.at = nextLine(in.at);
    }
  }

  private int lineStart(int offset) {
    int at = Math.min(offset, in.text.length());
    while (at > 0 && !Cursor.isLineEnd(in.text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private int nextLine(int offset) {
    int at = offset;
    while (at < in.text.length() && !Cursor.isLineEnd(in.text.charAt(at))) {
      at++;
    }
    return Math.min(at + 1, in.text.length());
  }

  /** Whether a line looks like a header or a key with its equals sign. */
  private boolean beginsStatement(int line) {
    int stop = nextLine(line);
    int at = line;
    boolean header = false;
    while (at < stop && " \t[".indexOf(in.text.charAt(at)) >= 0) {
      header |= in.text.charAt(at++) == '[';
    }
    int name = at;
    while (at < stop && (Cursor.isKeyCharacter(in.text.charAt(at)) || isPart(in.text.charAt(at)))) {
      at++;
    }
    return at > name && at < stop && in.text.charAt(at) == (header ? ']' : '=');
  }

  private static boolean isPart(char c) {
    return c == '.' || c == ' ' || c == '\t' || c == '"' || c == '\'';
  }
}
