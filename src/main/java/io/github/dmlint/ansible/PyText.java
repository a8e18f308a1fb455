package io.github.dmlint.ansible;

import io.github.dmlint.text.Source;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Python's conversions between text, bytes and numbers. */
final class PyText {
  private PyText() {}

  /** Bytes, one character each, decoded as UTF-8; of other bytes Python makes surrogates. */
  static String utf8(String bytes) {
    return Source.of("", bytes.getBytes(StandardCharsets.ISO_8859_1)).textAsPython();
  }

  /** {@code int(text)}: a sign, digits of any script, single underscores; null where it fails. */
  static @Nullable BigInteger integer(String text) {
    String stripped = text.strip();
    int at = !stripped.isEmpty() && "+-".indexOf(stripped.charAt(0)) >= 0 ? 1 : 0;
    StringBuilder digits = new StringBuilder(stripped.startsWith("-") ? "-" : "");
    boolean joint = true;
    for (int i = at; i < stripped.length(); i++) {
      char c = stripped.charAt(i);
      int digit = Character.digit(c, 10);
      if (digit < 0 && (c != '_' || joint)) {
        return null;
      }
      joint = digit < 0;
      if (!joint) {
        digits.append(digit);
      }
    }
    return joint ? null : new BigInteger(digits.toString());
  }
}
