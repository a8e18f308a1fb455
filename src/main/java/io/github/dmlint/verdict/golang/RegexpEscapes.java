package io.github.dmlint.verdict.golang;

/** What a backslash begins in a pattern: one character, or a set of them. */
final class RegexpEscapes {
  private static final int LARGEST = Character.MAX_CODE_POINT;

  private final RegexpCursor in;

  RegexpEscapes(RegexpCursor in) {
    this.in = in;
  }

  /** Passes the name of a set such as {@code \d} or {@code \p{Han}}, if one comes next. */
  boolean set() {
    if (!in.looksAt("\\")) {
      return false;
    }
    if (in.oneOf("dDsSwW", 1)) {
      in.next();
      in.next();
      return true;
    }
    if (!in.oneOf("pP", 1)) {
      return false;
    }
    in.next();
    in.next();
    String name = name();
    String bare = name.startsWith("^") ? name.substring(1) : name;
    return UnicodeSets.known(bare) || in.fail("a set of characters that Go does not know");
  }

  /** One character, or a name in braces; empty for what is neither. */
  private String name() {
    int length = in.distance("}");
    if (in.take("{")) {
      if (length < 0) {
        in.skipAll();
        return "";
      }
      return in.until("}", length - 1);
    }
    return in.ended() ? "" : Character.toString(in.next());
  }

  /** The character that a backslash stands for; -1 where Go knows none. */
  int character() {
    in.next();
    int c = in.next();
    int value = -1;
    if (c == '0' || (c >= '1' && c <= '7' && in.oneOf("01234567", 0))) {
      value = octal(c - '0');
    } else if (c == 'x') {
      value = hex();
    } else if ("afnrtv".indexOf(c) >= 0) {
      value = "\u0007\f\n\r\t\u000b".charAt("afnrtv".indexOf(c));
    } else if (c >= 0 && c < 0x80 && !letterOrDigit(c)) {
      value = c;
    }
    if (value < 0) {
      in.fail(c < 0 ? "a '\\' at the end" : "an escape that Go does not know");
    }
    return value;
  }

  private int octal(int first) {
    int value = first;
    for (int i = 1; i < 3 && in.oneOf("01234567", 0); i++) {
      value = value * 8 + in.next() - '0';
    }
    return value;
  }

  private int hex() {
    if (!in.take("{")) {
      int high = digit(in.next());
      int low = digit(in.next());
      return high < 0 || low < 0 ? -1 : high << 4 | low;
    }
    int value = 0;
    int digits = 0;
    while (!in.take("}")) {
      int digit = digit(in.next());
      value = value << 4 | digit;
      if (digit < 0 || value > LARGEST) {
        return -1;
      }
      digits++;
    }
    return digits == 0 ? -1 : value;
  }

  private static int digit(int c) {
    return c >= 0x80 ? -1 : Character.digit(c, 16);
  }

  static boolean letterOrDigit(int c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }
}
