package io.github.dmlint.syntax.toml;

import io.github.dmlint.syntax.ScalarNode;
import io.github.dmlint.syntax.toml.TomlProblem.Cause;
import java.math.BigInteger;
import java.util.Optional;

/** Numbers, dates and times. Numbers come out without underscores, integers in decimal. */
final class Numbers {
  /** As many as 64 bits can have, in base 2; more are out of range without a look at them. */
  private static final int MOST_DIGITS = 64;

  private final Cursor in;
  private final Dialect dialect;

  Numbers(Cursor in, Dialect dialect) {
    this.in = in;
    this.dialect = dialect;
  }

  /** The value at a digit. */
  Optional<ScalarNode> unsigned() {
    int start = in.at;
    if (in.peek() == '0' && "xob".indexOf(in.peek(1)) >= 0) {
      return prefixed(start);
    }
    boolean zero = in.peek() == '0' && !Cursor.isDigit(in.peek(1)) && !dialect.loose();
    skipDigits();
    if (in.peek() == '-' && !zero) {
      return datetime(start);
    }
    if (in.peek() == ':' && !zero) {
      return dialect.loose() ? localTime(start) : datetime(start);
    }
    return decimal(start);
  }

  /** The value at a sign. */
  Optional<ScalarNode> signed() {
    int start = in.at++;
    char c = in.peek();
    if (Cursor.isDigit(c)) {
      if (!dialect.loose() && c == '0' && "xob".indexOf(in.peek(1)) >= 0) {
        in.at += 2;
        return in.fail(Cause.PREFIXED_INTEGER, in.from(start));
      }
      return decimal(start);
    }
    if (in.startsWith("inf") || in.startsWith("nan")) {
      return infinity(start);
    }
    return in.fail(Cause.NUMBER, in.from(start));
  }

  /** The value at {@code inf} or {@code nan}, after its sign. */
  Optional<ScalarNode> infinity(int start) {
    in.at += 3;
    if (dialect.loose()) {
      return in.fail(Cause.INFINITY, in.from(start));
    }
    return scalar(start, ScalarNode.Type.FLOAT, in.text.substring(start, in.at));
  }

  private Optional<ScalarNode> prefixed(int start) {
    int base =
        switch (in.peek(1)) {
          case 'x' -> 16;
          case 'o' -> 8;
          default -> 2;
        };
    in.at += 2;
    while (isDigit(in.peek(), base) || in.peek() == '_') {
      in.at++;
    }
    String digits = in.text.substring(start + 2, in.at);
    if (dialect.loose() || digits.isEmpty() || digits.startsWith("_")) {
      return in.fail(Cause.PREFIXED_INTEGER, in.from(start));
    }
    return underscores(digits) ? integer(start, digits, base) : failed(Cause.UNDERSCORE, start);
  }

  private static boolean isDigit(char c, int base) {
    return c < 0x80 && Character.digit(c, base) >= 0;
  }

  private Optional<ScalarNode> decimal(int start) {
    while (Cursor.isDigit(in.peek()) || in.peek() == '_') {
      in.at++;
    }
    if (".eE".indexOf(in.peek()) >= 0) {
      while (Cursor.isDigit(in.peek()) || "_.+-eE".indexOf(in.peek()) >= 0) {
        in.at++;
      }
      return real(start, in.text.substring(start, in.at));
    }
    String digits = in.text.substring(start, in.at);
    if (!underscores(digits)) {
      return failed(Cause.UNDERSCORE, start);
    }
    return leadingZero(digits) ? failed(Cause.LEADING_ZERO, start) : integer(start, digits, 10);
  }

  /** The number of digits from the first on that is no zero. */
  private static int significant(String digits) {
    int at = 0;
    while (at < digits.length() && "+-0".indexOf(digits.charAt(at)) >= 0) {
      at++;
    }
    return digits.length() - at;
  }

  private Optional<ScalarNode> integer(int start, String digits, int base) {
    String plain = digits.replace("_", "");
    if (significant(plain) > MOST_DIGITS) {
      return failed(Cause.INTEGER_RANGE, start);
    }
    BigInteger value = new BigInteger(plain, base);
    return value.bitLength() > 63
        ? failed(Cause.INTEGER_RANGE, start)
        : scalar(start, ScalarNode.Type.INTEGER, value.toString());
  }

  private Optional<ScalarNode> real(int start, String text) {
    int part = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || ".eE".indexOf(text.charAt(i)) >= 0) {
        if (i > part && !underscores(text.substring(part, i))) {
          return failed(text.contains("_") ? Cause.UNDERSCORE : Cause.NUMBER, start);
        }
        if (part == 0 && leadingZero(text.substring(0, i))) {
          return failed(Cause.LEADING_ZERO, start);
        }
        part = i + 1;
      }
    }
    String plain = text.replace("_", "");
    if (text.contains("._") || !isReal(plain)) {
      return failed(Cause.NUMBER, start);
    }
    return Double.isInfinite(Double.parseDouble(plain))
        ? failed(Cause.FLOAT_RANGE, start)
        : scalar(start, ScalarNode.Type.FLOAT, plain);
  }

  /** Digits, a point and digits if there is one, and an exponent if there is one. */
  private static boolean isReal(String text) {
    int at = text.charAt(0) == '+' || text.charAt(0) == '-' ? 1 : 0;
    int end = digits(text, at);
    if (end < text.length() && text.charAt(end) == '.') {
      at = end + 1;
      end = digits(text, at);
    }
    if (end > at && end < text.length() && "eE".indexOf(text.charAt(end)) >= 0) {
      at = end + 1;
      at += at < text.length() && "+-".indexOf(text.charAt(at)) >= 0 ? 1 : 0;
      end = digits(text, at);
    }
    return end > at && end == text.length();
  }

  private static int digits(String text, int from) {
    int at = from;
    while (at < text.length() && Cursor.isDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /**
   * Whether each underscore comes after a digit and none is last. Version 0.3.1 also lets one
   * follow the sign of an exponent.
   */
  private boolean underscores(String digits) {
    boolean accept = false;
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      if (c == '_' && !accept) {
        return false;
      }
      accept = c != '_' && (dialect.loose() || isDigit(c, 16));
    }
    return accept;
  }

  private boolean leadingZero(String digits) {
    int sign = digits.startsWith("+") || digits.startsWith("-") ? 1 : 0;
    return !dialect.loose() && digits.length() > sign + 1 && digits.charAt(sign) == '0';
  }

  private Optional<ScalarNode> localTime(int start) {
    in.at++;
    skipDigits();
    return failed(Cause.LOCAL_TIME, start);
  }

  private Optional<ScalarNode> datetime(int start) {
    String letters = dialect.loose() ? "-:T.Z+" : "-:Tt .Zz+";
    while (Cursor.isDigit(in.peek()) || letters.indexOf(in.peek()) >= 0) {
      in.at++;
    }
    while (in.text.charAt(in.at - 1) == ' ') {
      in.at--;
    }
    String text = in.text.substring(start, in.at);
    return Datetime.isValid(text, dialect)
        ? scalar(start, ScalarNode.Type.DATETIME, text)
        : failed(Cause.DATETIME, start);
  }

  private void skipDigits() {
    while (Cursor.isDigit(in.peek())) {
      in.at++;
    }
  }

  private Optional<ScalarNode> failed(Cause cause, int start) {
    return in.fail(cause, in.from(start));
  }

  private Optional<ScalarNode> scalar(int start, ScalarNode.Type type, String text) {
    return Optional.of(new ScalarNode(in.from(start), type, text));
  }
}
