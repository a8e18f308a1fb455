package io.github.dmlint.syntax.toml;

import io.github.dmlint.syntax.toml.TomlProblem.Cause;
import io.github.dmlint.text.Span;
import java.util.Map;
import java.util.Optional;

/** Strings in all four forms. */
final class Strings {
  private final Cursor in;
  private final Dialect dialect;

  Strings(Cursor in, Dialect dialect) {
    this.in = in;
    this.dialect = dialect;
  }

  /**
   * The string at a quote; {@code lines} tells whether three quotes may begin one of many lines.
   */
  Optional<String> read(boolean lines) {
    char quote = in.peek();
    String three = String.valueOf(quote).repeat(3);
    if (lines && in.startsWith(three)) {
      return quote == '"' ? basicLines(three) : literalLines(three);
    }
    return quote == '"' ? basic() : literal();
  }

  private Optional<String> literal() {
    int start = in.at++;
    while (in.peek() != '\'') {
      if (endsLine()) {
        return unclosed(start, in.at, "'");
      }
      in.at++;
    }
    return Optional.of(in.text.substring(start + 1, in.at++));
  }

  private Optional<String> basic() {
    int start = in.at++;
    StringBuilder out = new StringBuilder();
    while (in.peek() != '"') {
      if (endsLine()) {
        return unclosed(start, in.at, "\"");
      }
      if (in.peek() == '\\') {
        if (!escape(out)) {
          return Optional.empty();
        }
      } else {
        out.append(in.text.charAt(in.at++));
      }
    }
    in.at++;
    return Optional.of(out.toString());
  }

  private boolean endsLine() {
    return in.atLineEnd() || ends();
  }

  private boolean ends() {
    return in.atEnd() || (dialect.loose() && in.peek() == 0);
  }

  private Optional<String> literalLines(String three) {
    int start = in.at;
    in.at += 3;
    skipLineEnd();
    int first = in.at;
    while (!closes(three, start)) {
      if (ends() || tooManyQuotes(three, first, false)) {
        return unclosed(start, start + 3, three);
      }
      in.at++;
    }
    in.at += 3;
    return Optional.of(in.text.substring(first, in.at - 3));
  }

  private Optional<String> basicLines(String three) {
    int start = in.at;
    in.at += 3;
    StringBuilder out = new StringBuilder();
    skipLineEnd();
    int first = in.at;
    while (!closes(three, start)) {
      if (ends() || tooManyQuotes(three, first, true)) {
        return unclosed(start, start + 3, three);
      }
      if (in.peek() != '\\') {
        out.append(in.text.charAt(in.at++));
      } else if (!foldedLine() && !(joinedLine(three) && escape(out))) {
        return Optional.empty();
      }
    }
    in.at += 3;
    return Optional.of(out.toString());
  }

  /**
   * Version 0.3.1 takes the second of two backslashes at the end of a line for the end of that
   * line: the first one is left, and escapes what begins the next line. Tells whether anything
   * does.
   */
  private boolean joinedLine(String three) {
    if (!dialect.loose() || !in.startsWith("\\\\\n")) {
      return true;
    }
    int start = in.at++;
    foldedLine();
    if (ends() || in.startsWith(three)) {
      Span span = new Span(start, start + 2);
      return in.fail(Cause.ESCAPE, span, Map.of("found", "")).isPresent();
    }
    in.at--;
    return true;
  }

  /** The first line end of such a string is not part of it. */
  private void skipLineEnd() {
    if (in.peek() == '\n') {
      in.at++;
    } else if (!dialect.loose() && in.startsWith("\r\n")) {
      in.at += 2;
    }
  }

  /** Three quotes end it; from 1.0 on the last three of at most five do. */
  private boolean closes(String three, int start) {
    return in.at >= start + 3
        && in.startsWith(three)
        && (dialect.loose() || in.peek(3) != three.charAt(0));
  }

  /** Six quotes in a row are too many, unless the first of them is escaped. */
  private boolean tooManyQuotes(String three, int first, boolean escapes) {
    if (dialect.loose() || !in.startsWith(three)) {
      return false;
    }
    int begin = in.at - 2;
    return begin >= first
        && in.text.startsWith(three.substring(1), begin)
        && !(escapes && begin > first && in.text.charAt(begin - 1) == '\\');
  }

  /**
   * Goes past a backslash at the end of a line and the blanks after it. Version 0.3.1 knows only
   * one right before a line feed.
   */
  private boolean foldedLine() {
    int end = in.at + 1;
    boolean line = false;
    while (end < in.text.length() && isSpace(in.text.charAt(end))) {
      line |= in.text.charAt(end) == '\n';
      end++;
    }
    boolean folded = dialect.loose() ? in.peek(1) == '\n' : line;
    if (folded) {
      in.at = end;
    }
    return folded;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || Cursor.isLineEnd(c);
  }

  private boolean escape(StringBuilder out) {
    int start = in.at;
    char c = in.peek(1);
    int simple = "btnfr\"\\".indexOf(c);
    if (simple >= 0) {
      out.append("\b\t\n\f\r\"\\".charAt(simple));
      in.at += 2;
      return true;
    }
    if (dialect.newEscapes() && c == 'e') {
      out.append('\u001B');
      in.at += 2;
      return true;
    }
    int digits = c == 'u' ? 4 : c == 'U' ? 8 : c == 'x' && dialect.newEscapes() ? 2 : 0;
    if (digits > 0) {
      return number(out, start, digits);
    }
    in.at++;
    Span span = new Span(start, in.here().end());
    return in.fail(Cause.ESCAPE, span, Map.of("found", in.found())).isPresent();
  }

  private boolean number(StringBuilder out, int start, int digits) {
    in.at += 2;
    long value = 0;
    for (int i = 0; i < digits; i++) {
      int digit = in.peek() < 0x80 ? Character.digit(in.peek(), 16) : -1;
      if (digit < 0) {
        Map<String, String> facts = Map.of("digits", String.valueOf(digits));
        return in.fail(Cause.ESCAPE_DIGITS, in.from(start), facts).isPresent();
      }
      value = value * 16 + digit;
      in.at++;
    }
    if (value > Character.MAX_CODE_POINT || (value >= 0xD800 && value <= 0xDFFF)) {
      return in.fail(Cause.ESCAPE_NUMBER, in.from(start)).isPresent();
    }
    out.appendCodePoint((int) value);
    return true;
  }

  private Optional<String> unclosed(int start, int end, String quotes) {
    return in.fail(Cause.UNCLOSED_STRING, new Span(start, end), Map.of("quotes", quotes));
  }
}
