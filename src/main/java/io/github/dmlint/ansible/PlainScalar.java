package io.github.dmlint.ansible;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** What a scalar without quotes is to PyYAML (YAML 1.1; resolver.py and constructor.py of 6.0). */
public final class PlainScalar {
  private final String text;
  private int at;

  private PlainScalar(String text) {
    this.text = text;
  }

  /** The value of a scalar: null, a truth value, a number or the text itself. */
  public static PyValue value(String text) {
    switch (text) {
      case "", "~", "null", "Null", "NULL":
        return PyValue.Constant.NONE;
      case "yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON":
        return new PyValue.Bool(true);
      case "no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF":
        return new PyValue.Bool(false);
      case ".nan", ".NaN", ".NAN":
        return new PyValue.Float(Double.NaN);
      case ".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF":
        return new PyValue.Float(Double.POSITIVE_INFINITY);
      case "-.inf", "-.Inf", "-.INF":
        return new PyValue.Float(Double.NEGATIVE_INFINITY);
      default:
        char first = text.charAt(0);
        boolean number = first >= '0' && first <= '9' || first == '-' || first == '+';
        return number || first == '.' ? new PlainScalar(text).number() : new PyValue.Str(text);
    }
  }

  private PyValue number() {
    boolean minus = text.startsWith("-");
    at = minus || text.startsWith("+") ? 1 : 0;
    String rest = text.substring(at).replace("_", "");
    BigInteger whole = whole();
    if (whole != null) {
      return new PyValue.Int(minus ? whole.negate() : whole);
    }
    if (isFloat()) {
      double value = Double.parseDouble(rest);
      return new PyValue.Float(minus ? -value : value);
    }
    return new PyValue.Str(text);
  }

  private @Nullable BigInteger whole() {
    String digits = text.substring(at);
    if (digits.startsWith("0b")) {
      return digits(digits.substring(2), 2);
    }
    if (digits.startsWith("0x")) {
      return digits(digits.substring(2), 16);
    }
    if (digits.indexOf(':') > 0 && digits.charAt(0) != '0') {
      return sexagesimal(digits);
    }
    if (digits.startsWith("0") && digits.length() > 1) {
      return digits(digits, 8);
    }
    return digits.startsWith("_") ? null : digits(digits, 10);
  }

  private static @Nullable BigInteger digits(String text, int radix) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '_' && (c > 'f' || Character.digit(c, radix) < 0)) {
        return null;
      }
    }
    String digits = text.replace("_", "");
    return digits.isEmpty() ? null : new BigInteger(digits, radix);
  }

  private static @Nullable BigInteger sexagesimal(String text) {
    BigInteger value = BigInteger.ZERO;
    boolean first = true;
    for (String part : text.split(":", -1)) {
      BigInteger number = digits(part, 10);
      boolean small = part.length() == 1 || part.length() == 2 && part.charAt(0) < '6';
      if (number == null || (first ? part.startsWith("_") : !small || part.contains("_"))) {
        return null;
      }
      value = value.multiply(BigInteger.valueOf(60)).add(number);
      first = false;
    }
    return value;
  }

  /** Digits with a point, and behind them maybe an exponent with a sign. */
  private boolean isFloat() {
    int i = at;
    int before = run(i);
    i += before;
    if (i >= text.length() || text.charAt(i) != '.' || before > 0 && text.charAt(at) == '_') {
      return false;
    }
    int after = run(++i);
    if (before == 0 && (after == 0 || text.charAt(i) == '_' || at > 0)) {
      return false;
    }
    i += after;
    if (i < text.length() && (text.charAt(i) == 'e' || text.charAt(i) == 'E')) {
      i++;
      boolean sign = i < text.length() && (text.charAt(i) == '-' || text.charAt(i) == '+');
      int exponent = 0;
      for (i++; i < text.length() && isDigit(text.charAt(i)); i++) {
        exponent++;
      }
      return sign && exponent > 0 && i == text.length();
    }
    return i == text.length();
  }

  private int run(int from) {
    int i = from;
    while (i < text.length() && (isDigit(text.charAt(i)) || text.charAt(i) == '_')) {
      i++;
    }
    return i - from;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
