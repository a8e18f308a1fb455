package io.github.dmlint.syntax.yaml;

/**
 * What stands behind the {@code |} or {@code >} of a block scalar.
 *
 * @param chomping {@code +} keeps all line ends at the end, {@code -} none, 0 one
 * @param increment how much deeper than its parent the block is indented; 0 where its first line
 *     decides
 */
record BlockHeader(char chomping, int increment) {
  static BlockHeader scan(Cursor cursor, Mark start) {
    char chomping = chomping(cursor);
    if (chomping != 0) {
      cursor.need(1);
    }
    int increment = increment(cursor, start);
    if (chomping == 0 && increment > 0) {
      cursor.need(1);
      chomping = chomping(cursor);
    }
    cursor.need(1);
    return new BlockHeader(chomping, increment);
  }

  private static char chomping(Cursor cursor) {
    char c = cursor.current();
    if (c != '+' && c != '-') {
      return 0;
    }
    cursor.skip();
    return c;
  }

  private static int increment(Cursor cursor, Mark start) {
    char c = cursor.current();
    if (c == '0') {
      throw cursor.fault(YamlFault.ZERO_INDENTATION, start);
    }
    if (c < '0' || c > '9') {
      return 0;
    }
    cursor.skip();
    return c - '0';
  }

  /** The column at which the block's lines begin; 0 where its first line decides. */
  int indent(int parentIndent) {
    return increment == 0 ? 0 : Math.max(parentIndent, 0) + increment;
  }

  boolean strips() {
    return chomping == '-';
  }

  boolean keeps() {
    return chomping == '+';
  }
}
