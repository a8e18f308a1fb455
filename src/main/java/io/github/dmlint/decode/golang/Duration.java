package io.github.dmlint.decode.golang;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * Go's {@code time.ParseDuration}: numbers with a unit (ns, us, ms, s, m, h), one after the other,
 * with a sign before all; a bare number other than zero has no unit and is none.
 */
public final class Duration {
  /**
   * The outcome.
   *
   * @param nanos the length in nanoseconds; empty when the text is no duration
   * @param reason Go's reason against the text, without the text; empty when there is none
   */
  public record Parse(OptionalLong nanos, String reason) {}

  private static final String INVALID = "invalid duration";

  private final String text;
  private int at;

  private Duration(String text, int at) {
    this.text = text;
    this.at = at;
  }

  public static Parse parse(String text) {
    boolean signed = text.startsWith("-") || text.startsWith("+");
    String rest = signed ? text.substring(1) : text;
    if (rest.equals("0")) {
      return new Parse(OptionalLong.of(0), "");
    }
    if (rest.isEmpty()) {
      return refused(INVALID);
    }
    return new Duration(rest, 0).sum(text.startsWith("-"));
  }

  /** Sums are unsigned, up to 2^63; only below zero that much can be held. */
  private Parse sum(boolean negative) {
    long sum = 0;
    while (at < text.length()) {
      Parse part = part();
      if (part.nanos().isEmpty()) {
        return part;
      }
      sum += part.nanos().getAsLong();
      if (sum < 0 && sum != Long.MIN_VALUE) {
        return refused(INVALID);
      }
    }
    if (sum == Long.MIN_VALUE) {
      return negative ? new Parse(OptionalLong.of(sum), "") : refused(INVALID);
    }
    return new Parse(OptionalLong.of(negative ? -sum : sum), "");
  }

  private Parse part() {
    int start = at;
    long whole = 0;
    while (at < text.length() && digit(text.charAt(at))) {
      if (whole < 0 || whole > Long.MAX_VALUE / 10) {
        return refused(INVALID);
      }
      whole = whole * 10 + (text.charAt(at) - '0');
      if (whole < 0 && whole != Long.MIN_VALUE) {
        return refused(INVALID);
      }
      at++;
    }
    boolean number = at > start;
    double fraction = 0;
    double scale = 1;
    if (at < text.length() && text.charAt(at) == '.') {
      at++;
      while (at < text.length() && digit(text.charAt(at))) {
        number = true;
        if (scale < 1e18) {
          fraction = fraction * 10 + (text.charAt(at) - '0');
          scale *= 10;
        }
        at++;
      }
    }
    return number ? length(whole, fraction, scale) : refused(INVALID);
  }

  private Parse length(long whole, double fraction, double scale) {
    int start = at;
    while (at < text.length() && text.charAt(at) != '.' && !digit(text.charAt(at))) {
      at++;
    }
    if (at == start) {
      return refused("missing unit in duration");
    }
    Optional<Long> unit = unit(text.substring(start, at));
    if (unit.isEmpty()) {
      return refused("unknown unit '" + text.substring(start, at) + "' in duration");
    }
    if (whole < 0 && unit.get() > 1 || whole > 0 && whole > Long.MAX_VALUE / unit.get()) {
      return refused(INVALID);
    }
    long nanos = whole * unit.get() + (long) (fraction * (unit.get() / scale));
    boolean over = nanos < 0 && nanos != Long.MIN_VALUE;
    return over ? refused(INVALID) : new Parse(OptionalLong.of(nanos), "");
  }

  private static Optional<Long> unit(String name) {
    return switch (name) {
      case "ns" -> Optional.of(1L);
      case "us", "\u00b5s", "\u03bcs" -> Optional.of(1_000L);
      case "ms" -> Optional.of(1_000_000L);
      case "s" -> Optional.of(1_000_000_000L);
      case "m" -> Optional.of(60_000_000_000L);
      case "h" -> Optional.of(3_600_000_000_000L);
      default -> Optional.empty();
    };
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }

  private static Parse refused(String reason) {
    return new Parse(OptionalLong.empty(), reason);
  }
}
