package io.github.dmlint.syntax.yaml;

import io.github.dmlint.syntax.SyntaxProblem;
import io.github.dmlint.text.Source;
import io.github.dmlint.text.Span;

/**
 * Where the scanner stands in the characters of a file. Behind the end of the text there are NULs,
 * as in yaml.v2, which lets no NUL through from a file.
 */
final class Cursor {
  private final String text;
  private final Pieces pieces;
  private int piece;
  private int ready;
  private int bufferStart;

  private int offset;
  private int index;
  private int line;
  private int column;

  Cursor(Source source, Pieces pieces) {
    this.text = source.text();
    this.pieces = pieces;
  }

  /** Goes to the beginning of a line, to start anew behind a problem. */
  void startAt(int lineStart, int lineNumber) {
    offset = lineStart;
    line = lineNumber;
    while (piece < pieces.count() && ready < lineStart) {
      ready = pieces.end(piece++);
    }
  }

  /**
   * Makes sure that so many characters can be looked at. This is where bad bytes are noticed, so it
   * asks for as many as yaml.v2 does, and in the same places.
   */
  void need(int count) {
    if (ready - offset < 2 * count && unread() < count) {
      fill(count);
    }
  }

  private int unread() {
    if (ready <= offset) {
      return ready - offset;
    }
    int inText = Math.min(ready, text.length());
    int behind = ready - inText;
    return offset >= inText ? ready - offset : text.codePointCount(offset, inText) + behind;
  }

  private void fill(int count) {
    bufferStart = offset;
    while (unread() < count) {
      if (piece < pieces.count()) {
        ready = pieces.end(piece++);
      } else if (pieces.fault() != null) {
        throw bytes(pieces.fault());
      } else {
        ready = Math.max(ready, text.length()) + 1;
        return;
      }
    }
  }

  private YamlStop bytes(YamlFault fault) {
    int at = Math.min(pieces.faultOffset(), text.length());
    Span span = new Span(at, Math.min(at + 1, text.length()));
    return new YamlStop(fault.problem(span, "yaml: " + fault.words()), true);
  }

  char current() {
    return at(0);
  }

  /** A character further on; the ones between must be of one UTF-16 unit each. */
  char at(int ahead) {
    int where = offset + ahead;
    return where < text.length() ? text.charAt(where) : 0;
  }

  int offset() {
    return Math.min(offset, text.length());
  }

  int index() {
    return index;
  }

  int line() {
    return line;
  }

  int column() {
    return column;
  }

  Mark mark() {
    return new Mark(offset(), index, line, column);
  }

  /** Counts a line end at the end of a text that has none. */
  void endLine() {
    if (column != 0) {
      column = 0;
      line++;
    }
  }

  /**
   * Whether a byte order mark may be skipped here: yaml.v2 looks for it at the beginning of its
   * buffer instead of the place where it stands.
   */
  boolean seesMark() {
    return bufferStart < text.length() && text.charAt(bufferStart) == '\uFEFF';
  }

  void skip() {
    offset += width();
    index++;
    column++;
  }

  private int width() {
    return Character.isHighSurrogate(current()) && Character.isLowSurrogate(at(1)) ? 2 : 1;
  }

  void copyTo(StringBuilder out) {
    char c = current();
    out.append(c);
    if (width() == 2) {
      out.append(at(1));
    }
    skip();
  }

  /** Steps over a line end, if there is one. */
  void skipBreak() {
    if (current() == '\r' && at(1) == '\n') {
      nextLine(2);
    } else if (isBreak(current())) {
      nextLine(1);
    }
  }

  /** Steps over a line end, if there is one, and copies it as a line feed. */
  void copyBreakTo(StringBuilder out) {
    char c = current();
    if (isBreak(c)) {
      out.append(c == '\u2028' || c == '\u2029' ? c : '\n');
      skipBreak();
    }
  }

  void skipComment() {
    if (current() == '#') {
      while (!isBreakOrEnd(current())) {
        skip();
        need(1);
      }
    }
  }

  private void nextLine(int width) {
    offset += width;
    index += width;
    column = 0;
    line++;
  }

  static boolean isBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  static boolean isBreakOrEnd(char c) {
    return c == 0 || isBreak(c);
  }

  static boolean isBlankBreakOrEnd(char c) {
    return isBlank(c) || isBreakOrEnd(c);
  }

  /** Whether a character may stand in the name of an anchor, a handle or a directive. */
  static boolean isWord(char c) {
    return c >= '0' && c <= '9'
        || c >= 'A' && c <= 'Z'
        || c >= 'a' && c <= 'z'
        || c == '_'
        || c == '-';
  }

  /** Whether {@code ---} or {@code ...} stands here as a line's first word. */
  boolean atDocumentIndicator() {
    if (column != 0) {
      return false;
    }
    char c = current();
    return (c == '-' || c == '.') && at(1) == c && at(2) == c && isBlankBreakOrEnd(at(3));
  }

  /** The problem that something is wrong here, within a construct that began at a mark. */
  YamlStop fault(YamlFault fault, Mark beginning) {
    int reported = line != 0 ? line + 1 : beginning.line();
    int to = offset();
    Span span =
        fault.pointsAtBeginning()
            ? new Span(beginning.offset(), Math.max(beginning.offset(), lineEnd(beginning)))
            : new Span(to, Math.min(to + width(), text.length()));
    return new YamlStop(problem(fault, span, reported), false);
  }

  /** The end of what stands on the line of a mark, less trailing blanks. */
  private int lineEnd(Mark mark) {
    int end = mark.offset();
    while (end < text.length() && !isBreak(text.charAt(end))) {
      end++;
    }
    while (end > mark.offset() && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  static SyntaxProblem problem(YamlFault fault, Span span, int line) {
    String where = line == 0 ? "" : "line " + line + ": ";
    return fault.problem(span, "yaml: " + where + fault.words());
  }
}
