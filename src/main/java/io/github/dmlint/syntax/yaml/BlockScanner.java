package io.github.dmlint.syntax.yaml;

/** Scans block scalars, literal and folded ones. */
final class BlockScanner {
  private final Cursor cursor;
  private final StringBuilder out = new StringBuilder();
  private final StringBuilder firstBreak = new StringBuilder();
  private final StringBuilder moreBreaks = new StringBuilder();

  BlockScanner(Cursor cursor) {
    this.cursor = cursor;
  }

  /**
   * @param parentIndent the column of the block that the scalar stands in; -1 at the top
   */
  Token scan(boolean literal, int parentIndent) {
    out.setLength(0);
    firstBreak.setLength(0);
    moreBreaks.setLength(0);
    Mark start = cursor.mark();
    cursor.skip();
    cursor.need(1);
    BlockHeader header = BlockHeader.scan(cursor, start);
    while (Cursor.isBlank(cursor.current())) {
      cursor.skip();
      cursor.need(1);
    }
    cursor.skipComment();
    if (!Cursor.isBreakOrEnd(cursor.current())) {
      throw cursor.fault(YamlFault.TEXT_AFTER_BLOCK_INDICATOR, start);
    }
    if (Cursor.isBreak(cursor.current())) {
      cursor.need(2);
      cursor.skipBreak();
    }
    int indent = header.indent(parentIndent);
    Mark end = cursor.mark();
    if (indent == 0) {
      indent = leadingBreaks(parentIndent, start);
    } else {
      end = breaks(indent, start, end);
    }
    return lines(literal, header, indent, start, end);
  }

  private Token lines(boolean literal, BlockHeader header, int indent, Mark start, Mark headEnd) {
    Mark end = headEnd;
    cursor.need(1);
    boolean leadingBlank = false;
    while (cursor.column() == indent && cursor.current() != 0) {
      boolean blank = Cursor.isBlank(cursor.current());
      if (!literal && !leadingBlank && !blank && startsWithLineFeed(firstBreak)) {
        if (moreBreaks.length() == 0) {
          out.append(' ');
        }
      } else {
        out.append(firstBreak);
      }
      out.append(moreBreaks);
      firstBreak.setLength(0);
      moreBreaks.setLength(0);
      leadingBlank = blank;
      while (!Cursor.isBreakOrEnd(cursor.current())) {
        cursor.copyTo(out);
        cursor.need(1);
      }
      end = cursor.mark();
      cursor.need(2);
      cursor.copyBreakTo(firstBreak);
      breaks(indent, start, end);
    }
    if (!header.strips()) {
      out.append(firstBreak);
    }
    if (header.keeps()) {
      out.append(moreBreaks);
    }
    return new Token(Token.Type.SCALAR, start, end, out.toString());
  }

  private static boolean startsWithLineFeed(StringBuilder text) {
    return text.length() > 0 && text.charAt(0) == '\n';
  }

  /** Eats the empty lines at the beginning of a block whose indentation its first line decides. */
  private int leadingBreaks(int parentIndent, Mark start) {
    int deepest = 0;
    while (true) {
      cursor.need(1);
      while (cursor.current() == ' ') {
        cursor.skip();
        cursor.need(1);
      }
      deepest = Math.max(deepest, cursor.column());
      if (cursor.current() == '\t') {
        throw cursor.fault(YamlFault.TAB_IN_BLOCK_INDENTATION, start);
      }
      if (!Cursor.isBreak(cursor.current())) {
        return Math.max(Math.max(deepest, parentIndent + 1), 1);
      }
      cursor.need(2);
      cursor.copyBreakTo(moreBreaks);
    }
  }

  /** Eats indentation and empty lines within a block. */
  private Mark breaks(int indent, Mark start, Mark before) {
    Mark end = before;
    while (true) {
      cursor.need(1);
      while (cursor.column() < indent && cursor.current() == ' ') {
        cursor.skip();
        cursor.need(1);
      }
      if (cursor.column() < indent && cursor.current() == '\t') {
        throw cursor.fault(YamlFault.TAB_IN_BLOCK_INDENTATION, start);
      }
      if (!Cursor.isBreak(cursor.current())) {
        return end;
      }
      cursor.need(2);
      cursor.copyBreakTo(moreBreaks);
    }
  }
}
