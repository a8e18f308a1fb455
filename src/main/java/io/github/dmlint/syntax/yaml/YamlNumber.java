package io.github.dmlint.syntax.yaml;

/**
 * Numbers as yaml.v2 reads them: what Go's ParseInt takes with base 0 once all underscores are
 * gone, and decimal floats.
 */
final class YamlNumber {
  private YamlNumber() {}

  /** The number that a text is, or a string. */
  static YamlScalar parse(String text, YamlDialect dialect) {
    if (text.charAt(0) == '.') {
      // Go itself reads these, with underscores between digits only.
      String bare = bare(text);
      return betweenDigits(text) && isFloat(bare, true) ? real(bare) : YamlScalar.string();
    }
    String plain = bare(text);
    YamlScalar integer = integer(plain);
    if (integer.kind() != YamlScalar.Kind.TEXT) {
      return integer;
    }
    return isFloat(plain, dialect.shortFloats()) ? real(plain) : YamlScalar.string();
  }

  private static String bare(String text) {
    return text.indexOf('_') < 0 ? text : text.replace("_", "");
  }

  private static boolean betweenDigits(String text) {
    for (int at = text.indexOf('_'); at >= 0; at = text.indexOf('_', at + 1)) {
      if (digits(text, at - 1) != at || digits(text, at + 1) == at + 1) {
        return false;
      }
    }
    return true;
  }

  private static YamlScalar real(String text) {
    double value = Double.parseDouble(text);
    return Double.isInfinite(value) ? YamlScalar.string() : YamlScalar.ofFloat(value);
  }

  private static YamlScalar integer(String text) {
    char first = text.charAt(0);
    boolean signed = first == '+' || first == '-';
    int at = signed ? 1 : 0;
    int length = text.length() - at;
    if (length == 0) {
      return YamlScalar.string();
    }
    int base = 10;
    if (text.charAt(at) == '0') {
      base = length >= 3 ? base(text.charAt(at + 1)) : 8;
      at += base == 8 && !isOctalMark(text, at, length) ? 1 : 2;
    }
    long value = 0;
    for (; at < text.length(); at++) {
      int digit = text.charAt(at) < 128 ? Character.digit(text.charAt(at), base) : -1;
      if (digit < 0 || Long.compareUnsigned(value, Long.divideUnsigned(-1L - digit, base)) > 0) {
        return YamlScalar.string();
      }
      value = value * base + digit;
    }
    if (value >= 0) {
      return YamlScalar.ofInt(first == '-' ? -value : value);
    }
    if (first == '-') {
      return value == Long.MIN_VALUE ? YamlScalar.ofInt(value) : YamlScalar.string();
    }
    return signed ? YamlScalar.string() : YamlScalar.ofUint(value);
  }

  private static int base(char mark) {
    return switch (mark) {
      case 'x', 'X' -> 16;
      case 'b', 'B' -> 2;
      default -> 8;
    };
  }

  private static boolean isOctalMark(String text, int at, int length) {
    return length >= 3 && (text.charAt(at + 1) == 'o' || text.charAt(at + 1) == 'O');
  }

  /**
   * Whether a text is a decimal float.
   *
   * @param isShort whether nothing need stand behind the point, and no sign in the exponent
   */
  private static boolean isFloat(String text, boolean isShort) {
    int at = text.charAt(0) == '+' || text.charAt(0) == '-' ? 1 : 0;
    int whole = digits(text, at);
    int point = whole < text.length() && text.charAt(whole) == '.' ? whole + 1 : whole;
    int end = digits(text, point);
    boolean fraction = end > point;
    boolean mantissa = point == whole ? whole > at : fraction || isShort && whole > at;
    if (!mantissa) {
      return false;
    }
    if (end == text.length()) {
      return true;
    }
    if (text.charAt(end) != 'e' && text.charAt(end) != 'E') {
      return false;
    }
    int exponent = end + 1;
    boolean sign =
        exponent < text.length() && (text.charAt(exponent) == '+' || text.charAt(exponent) == '-');
    if (sign) {
      exponent++;
    }
    int last = digits(text, exponent);
    return (sign || isShort) && last > exponent && last == text.length();
  }

  private static int digits(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at;
  }
}
