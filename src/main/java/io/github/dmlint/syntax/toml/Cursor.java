package io.github.dmlint.syntax.toml;

import io.github.dmlint.syntax.toml.TomlProblem.Cause;
import io.github.dmlint.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A place in a text, and the problems found so far. */
final class Cursor {
  /** What stands behind the last character. */
  static final char END = '\uFFFF';

  final String text;
  private final List<TomlProblem> problems;
  int at;

  Cursor(String text, List<TomlProblem> problems) {
    this.text = text;
    this.problems = problems;
  }

  char peek() {
    return peek(0);
  }

  char peek(int ahead) {
    return at + ahead < text.length() ? text.charAt(at + ahead) : END;
  }

  boolean atEnd() {
    return at >= text.length();
  }

  boolean atLineEnd() {
    return isLineEnd(peek());
  }

  boolean startsWith(String what) {
    return text.startsWith(what, at);
  }

  /** Goes past a character if it is the next one. */
  boolean take(char c) {
    if (atEnd() || peek() != c) {
      return false;
    }
    at++;
    return true;
  }

  void skipBlanks() {
    while (peek() == ' ' || peek() == '\t') {
      at++;
    }
  }

  /** Goes to the end of the line, or to a NUL, which no comment may hold. */
  void skipLine() {
    while (!atEnd() && !atLineEnd() && peek() != 0) {
      at++;
    }
  }

  Span from(int start) {
    return new Span(start, at);
  }

  /** The span of the next character; empty at the end of the text. */
  Span here() {
    return atEnd() ? Span.at(at) : new Span(at, at + Character.charCount(text.codePointAt(at)));
  }

  /** The next character, for a message. */
  String found() {
    return atEnd() ? "" : text.substring(at, here().end());
  }

  <T> Optional<T> fail(Cause cause, Span span, Map<String, String> facts) {
    problems.add(new TomlProblem(cause, span, facts));
    return Optional.empty();
  }

  <T> Optional<T> fail(Cause cause, Span span) {
    return fail(cause, span, Map.of());
  }

  /** The next character is wrong. */
  <T> Optional<T> failHere(Cause cause) {
    return fail(cause, here(), Map.of("found", found()));
  }

  static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  static boolean isKeyCharacter(char c) {
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '-';
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
