package io.github.dmlint.verdict.golang;

/** A place in a pattern, and the first thing that Go has against what was read up to it. */
final class RegexpCursor {
  private final String pattern;
  private int at;
  private String refusal = "";

  RegexpCursor(String pattern) {
    this.pattern = pattern;
  }

  boolean ended() {
    return at >= pattern.length();
  }

  boolean failed() {
    return !refusal.isEmpty();
  }

  /** What is wrong; empty as long as nothing is. */
  String refusal() {
    return refusal;
  }

  /** Keeps the first reason; returns false, so that a reader can end with it. */
  boolean fail(String reason) {
    refusal = failed() ? refusal : reason;
    return false;
  }

  /** The next character, or -1 at the end. */
  int peek() {
    return ended() ? -1 : pattern.codePointAt(at);
  }

  int next() {
    int c = peek();
    at += c < 0 ? 0 : Character.charCount(c);
    return c;
  }

  boolean looksAt(String text) {
    return pattern.startsWith(text, at);
  }

  /** Passes a text if it comes next. */
  boolean take(String text) {
    boolean taken = looksAt(text);
    at += taken ? text.length() : 0;
    return taken;
  }

  /** Whether one of some ASCII characters stands so many characters further on. */
  boolean oneOf(String characters, int further) {
    return at + further < pattern.length() && characters.indexOf(pattern.charAt(at + further)) >= 0;
  }

  int position() {
    return at;
  }

  void back(int position) {
    at = position;
  }

  /** Passes a text of a length and the mark behind it; returns the text. */
  String until(String mark, int length) {
    String text = pattern.substring(at, at + length);
    at += length + mark.length();
    return text;
  }

  /** How far away a mark is, or -1. */
  int distance(String mark) {
    int found = pattern.indexOf(mark, at);
    return found < 0 ? -1 : found - at;
  }

  /** Passes everything. */
  void skipAll() {
    at = pattern.length();
  }
}
