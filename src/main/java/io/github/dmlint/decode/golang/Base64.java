package io.github.dmlint.decode.golang;

import java.io.ByteArrayOutputStream;
import java.util.Optional;

/**
 * Go's {@code base64.StdEncoding}: line ends anywhere, padding always, and bits left over at the
 * end may be anything.
 */
public final class Base64 {
  private Base64() {}

  /** The bytes; empty when the text is no base64. */
  public static Optional<byte[]> decode(String text) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(text.length() * 3 / 4);
    int bits = 0;
    int digits = 0;
    int padding = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r') {
        continue;
      }
      if (c == '=') {
        padding++;
        continue;
      }
      int digit = digit(c);
      if (digit < 0 || padding > 0) {
        return Optional.empty();
      }
      bits = bits << 6 | digit;
      if (++digits % 4 == 0) {
        out.write(bits >> 16);
        out.write(bits >> 8);
        out.write(bits);
      }
    }
    int rest = digits % 4;
    if (rest == 1 || padding != (4 - rest) % 4) {
      return Optional.empty();
    }
    if (rest > 1) {
      out.write(rest == 2 ? bits >> 4 : bits >> 10);
    }
    if (rest == 3) {
      out.write(bits >> 2);
    }
    return Optional.of(out.toByteArray());
  }

  private static int digit(char c) {
    if (c >= 'A' && c <= 'Z') {
      return c - 'A';
    }
    if (c >= 'a' && c <= 'z') {
      return c - 'a' + 26;
    }
    if (c >= '0' && c <= '9') {
      return c - '0' + 52;
    }
    return c == '+' ? 62 : c == '/' ? 63 : -1;
  }
}
