package io.github.dmlint.syntax.yaml;

/** Scans plain, quoted and block scalars as yaml.v2 does, tabs and line ends included. */
final class ScalarScanner {
  private final Cursor cursor;
  private final StringBuilder out = new StringBuilder();
  private final StringBuilder blanks = new StringBuilder();
  private final StringBuilder firstBreak = new StringBuilder();
  private final StringBuilder moreBreaks = new StringBuilder();
  private boolean onNewLine;

  ScalarScanner(Cursor cursor) {
    this.cursor = cursor;
  }

  /** Whether a line ended behind the text of the plain scalar scanned last. */
  boolean endedOnNewLine() {
    return onNewLine;
  }

  private void reset() {
    out.setLength(0);
    blanks.setLength(0);
    firstBreak.setLength(0);
    moreBreaks.setLength(0);
    onNewLine = false;
  }

  Token plain(int indent, boolean inFlow) {
    reset();
    Mark start = cursor.mark();
    Mark end = start;
    while (true) {
      cursor.need(4);
      if (cursor.atDocumentIndicator() || cursor.current() == '#') {
        break;
      }
      boolean any = false;
      while (!endsPlain(inFlow)) {
        if (!any) {
          join();
          any = true;
        }
        cursor.copyTo(out);
        cursor.need(2);
      }
      if (any) {
        end = cursor.mark();
      }
      if (!Cursor.isBlank(cursor.current()) && !Cursor.isBreak(cursor.current())) {
        break;
      }
      cursor.need(1);
      spaces(start, indent + 1);
      if (!inFlow && cursor.column() <= indent) {
        break;
      }
    }
    return new Token(Token.Type.SCALAR, start, end, out.toString(), "", true);
  }

  private boolean endsPlain(boolean inFlow) {
    char c = cursor.current();
    return switch (c) {
      case ':' -> Cursor.isBlankBreakOrEnd(cursor.at(1));
      case ',', '?', '[', ']', '{', '}' -> inFlow;
      default -> Cursor.isBlankBreakOrEnd(c);
    };
  }

  /** Eats blanks and line ends between the words of a plain scalar. */
  private void spaces(Mark start, int minColumn) {
    while (true) {
      char c = cursor.current();
      if (Cursor.isBlank(c)) {
        if (onNewLine && cursor.column() < minColumn && c == '\t') {
          throw cursor.fault(YamlFault.TAB_IN_PLAIN_INDENTATION, start);
        }
        blank();
      } else if (Cursor.isBreak(c)) {
        lineEnd();
      } else {
        return;
      }
      cursor.need(1);
    }
  }

  private void blank() {
    if (onNewLine) {
      cursor.skip();
    } else {
      cursor.copyTo(blanks);
    }
  }

  private void lineEnd() {
    cursor.need(2);
    if (onNewLine) {
      cursor.copyBreakTo(moreBreaks);
    } else {
      blanks.setLength(0);
      cursor.copyBreakTo(firstBreak);
      onNewLine = true;
    }
  }

  /** Puts the blanks or the folded line ends that were eaten before the next word. */
  private void join() {
    if (onNewLine) {
      if (firstBreak.length() > 0 && firstBreak.charAt(0) == '\n') {
        if (moreBreaks.length() == 0) {
          out.append(' ');
        }
      } else {
        out.append(firstBreak);
      }
      out.append(moreBreaks);
      firstBreak.setLength(0);
      moreBreaks.setLength(0);
      onNewLine = false;
    } else {
      out.append(blanks);
    }
    blanks.setLength(0);
  }

  Token quoted(char quote) {
    reset();
    Mark start = cursor.mark();
    cursor.skip();
    while (true) {
      cursor.need(4);
      if (cursor.atDocumentIndicator()) {
        throw cursor.fault(YamlFault.DOCUMENT_INDICATOR_IN_QUOTES, start);
      }
      if (cursor.current() == 0) {
        throw cursor.fault(YamlFault.UNCLOSED_QUOTE, start);
      }
      onNewLine = false;
      words(quote, start);
      cursor.need(1);
      if (cursor.current() == quote) {
        break;
      }
      while (Cursor.isBlank(cursor.current()) || Cursor.isBreak(cursor.current())) {
        if (Cursor.isBlank(cursor.current())) {
          blank();
        } else {
          lineEnd();
        }
        cursor.need(1);
      }
      join();
    }
    cursor.skip();
    return new Token(Token.Type.SCALAR, start, cursor.mark(), out.toString());
  }

  /** Eats what is neither blank nor a line end, up to the quote. */
  private void words(char quote, Mark start) {
    while (!Cursor.isBlankBreakOrEnd(cursor.current())) {
      char c = cursor.current();
      if (c == quote) {
        if (quote == '"' || cursor.at(1) != '\'') {
          return;
        }
        out.append('\'');
        cursor.skip();
        cursor.skip();
      } else if (c == '\\' && quote == '"') {
        if (Cursor.isBreak(cursor.at(1))) {
          cursor.need(3);
          cursor.skip();
          cursor.skipBreak();
          onNewLine = true;
          return;
        }
        escape(start);
      } else {
        cursor.copyTo(out);
      }
      cursor.need(2);
    }
  }

  private void escape(Mark start) {
    char c = cursor.at(1);
    int digits = c == 'x' ? 2 : c == 'u' ? 4 : c == 'U' ? 8 : 0;
    if (digits == 0) {
      out.append(escaped(c, start));
    }
    cursor.skip();
    cursor.skip();
    if (digits > 0) {
      cursor.need(digits);
      long value = 0;
      for (int k = 0; k < digits; k++) {
        int digit = hex(cursor.at(k));
        if (digit < 0) {
          throw cursor.fault(YamlFault.BAD_HEX_ESCAPE, start);
        }
        value = value << 4 | digit;
      }
      if (value >= 0xD800 && value <= 0xDFFF || value > 0x10FFFF) {
        throw cursor.fault(YamlFault.INVALID_ESCAPED_CHARACTER, start);
      }
      out.appendCodePoint((int) value);
      for (int k = 0; k < digits; k++) {
        cursor.skip();
      }
    }
  }

  private char escaped(char c, Mark start) {
    return switch (c) {
      case '0' -> 0;
      case 'a' -> 7;
      case 'b' -> '\b';
      case 't', '\t' -> '\t';
      case 'n' -> '\n';
      case 'v' -> 11;
      case 'f' -> '\f';
      case 'r' -> '\r';
      case 'e' -> 27;
      case ' ', '"', '\'', '\\' -> c;
      case 'N' -> '\u0085';
      case '_' -> '\u00A0';
      case 'L' -> '\u2028';
      case 'P' -> '\u2029';
      default -> throw cursor.fault(YamlFault.UNKNOWN_ESCAPE, start);
    };
  }

  static int hex(char c) {
    return c < 128 ? Character.digit(c, 16) : -1;
  }
}
