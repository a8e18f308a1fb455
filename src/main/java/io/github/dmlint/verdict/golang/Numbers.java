package io.github.dmlint.verdict.golang;

import java.math.BigInteger;
import java.util.Optional;

/** Decimal integers as Go's {@code strconv} reads them: ASCII digits only. */
public final class Numbers {
  private Numbers() {}

  /** {@code ParseInt(text, 10, 64)}: a sign is allowed. */
  public static Optional<Long> integer(String text) {
    boolean signed = text.startsWith("+") || text.startsWith("-");
    if (!digits(text, signed ? 1 : 0)) {
      return Optional.empty();
    }
    try {
      return Optional.of(Long.parseLong(text));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** Whether {@code ParseUint(text, 10, bits)} takes the text: no sign is allowed. */
  public static boolean unsigned(String text, int bits) {
    return digits(text, 0) && new BigInteger(text).bitLength() <= bits;
  }

  private static boolean digits(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return text.length() > from;
  }
}
