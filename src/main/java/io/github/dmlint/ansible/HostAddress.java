package io.github.dmlint.ansible;

import java.math.BigInteger;
import java.util.Optional;

/**
 * A host and the port behind it, told apart as Ansible does: only what looks like a host name or an
 * address loses its port. Source: ansible-core 2.14, parsing/utils/addresses.py.
 *
 * @param pattern the host, ranges included
 */
record HostAddress(String pattern, Optional<BigInteger> port) {
  static HostAddress of(String word) {
    String address = word;
    String port = "";
    int colon = portColon(word);
    if (colon > 2 && word.charAt(0) == '[' && word.charAt(colon - 1) == ']') {
      address = word.substring(1, colon - 1);
      port = word.substring(colon + 1);
    }
    colon = portColon(address);
    if (colon >= 0 && isPlain(address.substring(0, colon))) {
      port = address.substring(colon + 1);
      address = address.substring(0, colon);
    }
    if (!isHostName(address) && !beginsLikeIpv6(address)) {
      return new HostAddress(word, Optional.empty());
    }
    return new HostAddress(
        address, port.isEmpty() ? Optional.empty() : Optional.of(new BigInteger(port)));
  }

  /** The colon before digits that end the word, or -1. */
  private static int portColon(String word) {
    int at = word.length();
    while (at > 0 && word.charAt(at - 1) >= '0' && word.charAt(at - 1) <= '9') {
      at--;
    }
    return at > 0 && at < word.length() && word.charAt(at - 1) == ':' ? at - 1 : -1;
  }

  /** No colon and no bracket but in whole ranges. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '[') {
        i = text.indexOf(']', i);
        if (i < 0) {
          return false;
        }
      } else if (c == ']' || c == ':') {
        return false;
      }
    }
    return true;
  }

  /** Labels of word characters, '-' and ranges with dots between them. */
  private static boolean isHostName(String text) {
    boolean first = true;
    char last = '.';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '[') {
        i = Ranges.end(text, i, false);
        if (i < 0) {
          return false;
        }
        last = ']';
        first = false;
      } else if (c == '.') {
        if (first || last == '-' || last == '_') {
          return false;
        }
        first = true;
        last = c;
      } else if (Character.isLetterOrDigit(c) || c == '_' || (c == '-' && !first)) {
        first = false;
        last = c;
      } else {
        return false;
      }
    }
    return !first && last != '-' && last != '_';
  }

  /**
   * The pattern for IPv6 addresses is anchored at the end in its last branch only, so that anything
   * that begins like an address is one.
   */
  private static boolean beginsLikeIpv6(String text) {
    if (text.startsWith("::")) {
      return true;
    }
    int at = 0;
    for (int parts = 1; parts <= 7; parts++) {
      int end = Ranges.component(text, at);
      if (end < 0 || end >= text.length() || text.charAt(end) != ':') {
        return parts == 7 && text.startsWith("0:0:0:0:0:0:") && Ranges.dotted(text, at);
      }
      at = end + 1;
      if (parts <= 6 && at < text.length() && text.charAt(at) == ':') {
        return true;
      }
    }
    return Ranges.component(text, at) >= 0;
  }

  /** Ranges inside addresses. */
  private static final class Ranges {
    private Ranges() {}

    /** The offset of the closing bracket of a range that begins at an offset, or -1. */
    static int end(String text, int open, boolean hexadecimal) {
      int close = text.indexOf(']', open);
      String[] parts = close < 0 ? new String[0] : text.substring(open + 1, close).split(":", -1);
      if (parts.length != 2 && parts.length != 3) {
        return -1;
      }
      boolean step = parts.length == 2 || isNumber(parts[2], 10);
      int radix = hexadecimal ? 16 : 10;
      boolean bounds = isNumber(parts[0], radix) && isNumber(parts[1], radix);
      boolean letters = !hexadecimal && isLetter(parts[0]) && isLetter(parts[1]);
      return step && (bounds || letters) ? close : -1;
    }

    private static boolean isLetter(String text) {
      return text.length() == 1 && Character.isLetter(text.charAt(0)) && text.charAt(0) < 128;
    }

    private static boolean isNumber(String text, int radix) {
      for (int i = 0; i < text.length(); i++) {
        if (text.charAt(i) > 127 || Character.digit(text.charAt(i), radix) < 0) {
          return false;
        }
      }
      return !text.isEmpty();
    }

    /** The end of one to four hexadecimal digits or of a range; -1 where neither stands. */
    static int component(String text, int at) {
      if (at < text.length() && text.charAt(at) == '[') {
        int close = end(text, at, true);
        return close < 0 ? -1 : close + 1;
      }
      int end = at;
      while (end < text.length() && end < at + 4 && isNumber(text.substring(end, end + 1), 16)) {
        end++;
      }
      return end == at ? -1 : end;
    }

    /** Whether four components with dots between them begin at an offset. */
    static boolean dotted(String text, int at) {
      int from = at;
      for (int i = 0; i < 4; i++) {
        int end = component(text, from);
        if (end < 0 || (i < 3 && (end >= text.length() || text.charAt(end) != '.'))) {
          return false;
        }
        from = end + 1;
      }
      return true;
    }
  }
}
