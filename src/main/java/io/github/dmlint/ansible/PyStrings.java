package io.github.dmlint.ansible;

import org.jspecify.annotations.Nullable;

/** String and bytes literals of Python: prefixes, quotes and escapes. */
final class PyStrings {
  private PyStrings() {}

  /** A literal and where it ends. */
  record Piece(String value, boolean bytes, int end) {}

  /** Whether a string literal begins here, a formatted one included, which is none. */
  static boolean begins(String text, int at) {
    int quote = quote(text, at);
    return quote < text.length() && (text.charAt(quote) == '"' || text.charAt(quote) == '\'');
  }

  private static int quote(String text, int at) {
    int end = at;
    while (end < text.length() && end < at + 2 && "uUrRbBfF".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  /** The literal that begins here; null where Python refuses it or it is no plain literal. */
  static @Nullable Piece read(String text, int at) {
    int quote = quote(text, at);
    String prefix = text.substring(at, quote).toLowerCase(java.util.Locale.ROOT);
    boolean known =
        switch (prefix) {
          case "", "u", "r", "b", "br", "rb" -> true;
          default -> false;
        };
    if (!known) {
      return null;
    }
    boolean bytes = prefix.indexOf('b') >= 0;
    boolean raw = prefix.indexOf('r') >= 0;
    String mark = text.substring(quote, quote + 1);
    String triple = mark.repeat(3);
    String close = text.startsWith(triple, quote) ? triple : mark;
    StringBuilder out = new StringBuilder();
    for (int i = quote + close.length(); i < text.length(); ) {
      char c = text.charAt(i);
      if (text.startsWith(close, i)) {
        return new Piece(out.toString(), bytes, i + close.length());
      }
      if (bytes && c > 127) {
        return null;
      }
      if (c != '\\' || i + 1 == text.length()) {
        out.append(c);
        i++;
      } else if (raw) {
        out.append(c).append(text.charAt(i + 1));
        i += 2;
      } else {
        i = escape(text, i + 1, bytes, out);
        if (i < 0) {
          return null;
        }
      }
    }
    return null;
  }

  /** Appends what an escape stands for; the offset behind it, or -1 where Python refuses it. */
  private static int escape(String text, int at, boolean bytes, StringBuilder out) {
    char c = text.charAt(at);
    int simple = "\\'\"abfnrtv".indexOf(c);
    if (simple >= 0) {
      out.append("\\'\"\u0007\b\f\n\r\t\u000B".charAt(simple));
      return at + 1;
    }
    if (c >= '0' && c <= '7') {
      return octal(text, at, bytes ? 0xFF : 0x1FF, out);
    }
    int width = c == 'x' ? 2 : bytes ? 0 : c == 'u' ? 4 : c == 'U' ? 8 : 0;
    if (width > 0) {
      return hex(text, at + 1, width, out);
    }
    if (c == 'N' && !bytes) {
      return named(text, at + 1, out);
    }
    out.append('\\').append(c);
    return at + 1;
  }

  private static int octal(String text, int at, int mask, StringBuilder out) {
    int value = 0;
    int end = at;
    while (end < text.length()
        && end < at + 3
        && text.charAt(end) >= '0'
        && text.charAt(end) <= '7') {
      value = value * 8 + text.charAt(end++) - '0';
    }
    out.append((char) (value & mask));
    return end;
  }

  private static int hex(String text, int at, int width, StringBuilder out) {
    long value = 0;
    for (int i = at; i < at + width; i++) {
      int digit =
          i < text.length() && text.charAt(i) < 128 ? Character.digit(text.charAt(i), 16) : -1;
      if (digit < 0) {
        return -1;
      }
      value = value * 16 + digit;
    }
    if (value > Character.MAX_CODE_POINT) {
      return -1;
    }
    out.appendCodePoint((int) value);
    return at + width;
  }

  private static int named(String text, int at, StringBuilder out) {
    int close = text.startsWith("{", at) ? text.indexOf('}', at) : -1;
    if (close < 0) {
      return -1;
    }
    try {
      out.appendCodePoint(Character.codePointOf(text.substring(at + 1, close)));
      return close + 1;
    } catch (IllegalArgumentException e) {
      return -1;
    }
  }
}
