package io.github.dmlint.verdict.golang;

import java.util.Optional;

/**
 * A host and a port as Go's {@code net.SplitHostPort} parts them. Neither is looked at further:
 * both may be empty, and the port may be any text.
 */
public record HostPort(String host, String port) {
  /**
   * The outcome of a split.
   *
   * @param parts the parts; empty when the text is no address
   * @param reason Go's reason against the text; empty when there is none
   */
  public record Split(Optional<HostPort> parts, String reason) {}

  private static final String NO_PORT = "missing port in address";
  private static final String COLONS = "too many colons in address";

  /** Parts a text at its last colon; an IPv6 address must stand in brackets. */
  public static Split split(String text) {
    int colon = text.lastIndexOf(':');
    if (colon < 0) {
      return refused(NO_PORT);
    }
    return text.charAt(0) == '[' ? bracketed(text, colon) : plain(text, colon);
  }

  private static Split plain(String text, int colon) {
    if (text.indexOf(':') < colon) {
      return refused(COLONS);
    }
    return parts(text, 0, 0, text.substring(0, colon), colon);
  }

  private static Split bracketed(String text, int colon) {
    int end = text.indexOf(']');
    if (end < 0) {
      return refused("missing ']' in address");
    }
    if (end + 1 != colon) {
      boolean more = end + 1 < text.length() && text.charAt(end + 1) == ':';
      return refused(more ? COLONS : NO_PORT);
    }
    return parts(text, 1, end + 1, text.substring(1, end), colon);
  }

  private static Split parts(String text, int noOpening, int noClosing, String host, int colon) {
    if (text.indexOf('[', noOpening) >= 0) {
      return refused("unexpected '[' in address");
    }
    if (text.indexOf(']', noClosing) >= 0) {
      return refused("unexpected ']' in address");
    }
    return new Split(Optional.of(new HostPort(host, text.substring(colon + 1))), "");
  }

  private static Split refused(String reason) {
    return new Split(Optional.empty(), reason);
  }
}
