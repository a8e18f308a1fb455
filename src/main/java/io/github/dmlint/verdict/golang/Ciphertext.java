package io.github.dmlint.verdict.golang;

import java.util.Optional;

/**
 * A password as DM encrypts it: Base64 of sixteen bytes, an {@code @} and the cipher (pkg/encrypt).
 * Only its form is looked at, as DM does before it decrypts; nothing is ever decrypted here.
 */
public final class Ciphertext {
  /** What is wrong with a text that is no ciphertext. */
  public enum Fault {
    NOT_BASE64,
    TOO_SHORT,
    NO_SEPARATOR
  }

  private static final int SEPARATOR_AT = 16;

  private Ciphertext() {}

  /** What DM has against a password that should be encrypted, if anything. */
  public static Optional<Fault> fault(String text) {
    StringBuilder digits = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) != '\n' && text.charAt(i) != '\r') {
        digits.append(text.charAt(i));
      }
    }
    int end = digits.length();
    while (end > 0 && end > digits.length() - 2 && digits.charAt(end - 1) == '=') {
      end--;
    }
    if (digits.length() % 4 != 0 || !base64(digits, end)) {
      return Optional.of(Fault.NOT_BASE64);
    }
    int length = end * 3 / 4;
    if (length < SEPARATOR_AT + 1) {
      return Optional.of(Fault.TOO_SHORT);
    }
    return at(digits, SEPARATOR_AT) == '@' ? Optional.empty() : Optional.of(Fault.NO_SEPARATOR);
  }

  private static boolean base64(CharSequence digits, int end) {
    for (int i = 0; i < end; i++) {
      if (digit(digits.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** The byte at a position of the decoded text. */
  private static int at(CharSequence digits, int position) {
    int bits = 0;
    for (int i = 0; i < 4; i++) {
      char c = digits.charAt(position / 3 * 4 + i);
      bits = bits << 6 | Math.max(0, digit(c));
    }
    return bits >> (16 - position % 3 * 8) & 0xFF;
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
