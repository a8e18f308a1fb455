package io.github.dmlint.decode.golang;

import java.util.Locale;
import java.util.OptionalLong;

/**
 * Sizes in bytes as go-units' {@code RAMInBytes} reads them: a decimal number, maybe a blank, and a
 * unit in any case (k, m, g, t, p, with b or ib behind it, or b alone), each 1024 times the one
 * before.
 */
public final class Size {
  private static final String UNITS = "kmgtp";

  private Size() {}

  /**
   * The size; empty when the text is none.
   *
   * @param exponents whether the number is anything that Go takes for a float, such as {@code 1e3},
   *     {@code +5} or {@code .5}; so from go-units 0.5.0 on
   */
  public static OptionalLong parse(String text, boolean exponents) {
    int end = text.length();
    while (end > 0 && !isPartOfNumber(text.charAt(end - 1))) {
      end--;
    }
    if (end == 0) {
      return OptionalLong.empty();
    }
    String number = text.substring(0, text.charAt(end - 1) == ' ' ? end - 1 : end);
    String unit = text.substring(end).toLowerCase(Locale.ROOT);
    OptionalLong factor = exponents ? factor(unit) : olderFactor(unit);
    if (factor.isEmpty() || !(exponents ? isFloat(number) : isDecimal(number))) {
      return OptionalLong.empty();
    }
    double value = Double.parseDouble(number.replace("_", ""));
    if (Double.isInfinite(value) || value < 0) {
      return OptionalLong.empty();
    }
    double bytes = value * factor.getAsLong();
    return OptionalLong.of(bytes < 0x1p63 ? (long) bytes : Long.MIN_VALUE);
  }

  private static boolean isPartOfNumber(char c) {
    return c >= '0' && c <= '9' || c == '.' || c == ' ';
  }

  private static OptionalLong factor(String unit) {
    if (unit.isEmpty() || unit.equals("b")) {
      return OptionalLong.of(1);
    }
    int power = UNITS.indexOf(unit.charAt(0));
    String rest = unit.substring(1);
    if (power < 0 || !(rest.isEmpty() || rest.equals("b") || rest.equals("ib"))) {
      return OptionalLong.empty();
    }
    return OptionalLong.of(1L << 10 * (power + 1));
  }

  /** Before 0.5.0 the i and the b stand each for itself, also without a unit. */
  private static OptionalLong olderFactor(String unit) {
    int power = unit.isEmpty() ? -1 : UNITS.indexOf(unit.charAt(0));
    return switch (unit.substring(power < 0 ? 0 : 1)) {
      case "", "i", "b", "ib" -> OptionalLong.of(1L << 10 * (power + 1));
      default -> OptionalLong.empty();
    };
  }

  private static boolean isDecimal(String text) {
    int whole = digits(text, 0, false);
    int end = whole;
    if (end < text.length() && text.charAt(end) == '.') {
      end = digits(text, whole + 1, false);
      return whole > 0 && end > whole + 1 && end == text.length();
    }
    return whole > 0 && end == text.length();
  }

  /** Whether Go takes a text for a decimal float; hexadecimal ones are none here. */
  private static boolean isFloat(String text) {
    int at = text.startsWith("+") || text.startsWith("-") ? 1 : 0;
    int whole = digits(text, at, true);
    int end = whole;
    boolean any = whole > at;
    if (end < text.length() && text.charAt(end) == '.') {
      end = digits(text, whole + 1, true);
      any |= end > whole + 1;
    }
    if (any && end < text.length() && (text.charAt(end) == 'e' || text.charAt(end) == 'E')) {
      int exponent = end + 1;
      if (exponent < text.length() && "+-".indexOf(text.charAt(exponent)) >= 0) {
        exponent++;
      }
      end = digits(text, exponent, true);
      any = end > exponent;
    }
    return any && end == text.length();
  }

  /** Where a run of digits ends, which may have underscores between them. */
  private static int digits(String text, int from, boolean underscores) {
    int at = from;
    while (at < text.length()) {
      char c = text.charAt(at);
      boolean between = underscores && c == '_' && at > from && text.charAt(at - 1) != '_';
      if (!between && (c < '0' || c > '9')) {
        break;
      }
      at++;
    }
    return at > from && text.charAt(at - 1) == '_' ? at - 1 : at;
  }
}
