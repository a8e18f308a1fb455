package io.github.dmlint.verdict.golang;

import java.util.Optional;

/** Whether Go's {@code net/url.Parse} takes a text for a URL; most texts are one. */
public final class Url {
  private enum Part {
    PATH,
    USER,
    HOST,
    ZONE
  }

  private Url() {}

  /**
   * Go's reason against a text, if it is no URL. Of a text with an at sign, before which a password
   * may stand, the reason repeats nothing.
   */
  public static Optional<String> refusal(String text) {
    Optional<String> reason = reason(text);
    return text.indexOf('@') < 0 ? reason : reason.map(Url::withoutQuotes);
  }

  /** The reason with nothing between its quotes; the part of the text may hold a quote itself. */
  private static String withoutQuotes(String reason) {
    int open = reason.indexOf('\'');
    int close = reason.lastIndexOf('\'');
    return open == close || reason.startsWith("missing")
        ? reason
        : reason.substring(0, open + 1) + "***" + reason.substring(close);
  }

  private static Optional<String> reason(String text) {
    int hash = text.indexOf('#');
    String url = hash < 0 ? text : text.substring(0, hash);
    for (int i = 0; i < url.length(); i++) {
      if (url.charAt(i) < ' ' || url.charAt(i) == 0x7F) {
        return Optional.of("invalid control character in URL");
      }
    }
    if (url.startsWith(":")) {
      return Optional.of("missing protocol scheme");
    }
    Optional<String> refusal = rest(url, schemeEnd(url));
    return refusal.isEmpty() && hash >= 0 ? escapes(text.substring(hash + 1), Part.PATH) : refusal;
  }

  /** Where the scheme ends, behind its colon; 0 without one. */
  private static int schemeEnd(String url) {
    for (int i = 0; i < url.length(); i++) {
      char c = url.charAt(i);
      boolean later = c >= '0' && c <= '9' || c == '+' || c == '-' || c == '.';
      if (c == ':') {
        return i + 1;
      }
      if (!letter(c) && !(later && i > 0)) {
        return 0;
      }
    }
    return 0;
  }

  private static Optional<String> rest(String url, int from) {
    int question = url.indexOf('?', from);
    String rest = question < 0 ? url.substring(from) : url.substring(from, question);
    if (!rest.startsWith("/")) {
      if (from > 0) {
        return Optional.empty();
      }
      int colon = rest.indexOf(':');
      int slash = rest.indexOf('/');
      if (colon >= 0 && (slash < 0 || colon < slash)) {
        return Optional.of("first path segment in URL cannot contain colon");
      }
    }
    if (rest.startsWith("//") && (from > 0 || !rest.startsWith("///"))) {
      int slash = rest.indexOf('/', 2);
      int end = slash < 0 ? rest.length() : slash;
      Optional<String> refusal = authority(rest.substring(2, end));
      return refusal.isPresent() ? refusal : escapes(rest.substring(end), Part.PATH);
    }
    return escapes(rest, Part.PATH);
  }

  private static Optional<String> authority(String authority) {
    int at = authority.lastIndexOf('@');
    Optional<String> refusal = host(authority.substring(at + 1));
    if (refusal.isPresent() || at < 0) {
      return refusal;
    }
    String user = authority.substring(0, at);
    for (int i = 0; i < user.length(); i++) {
      if (!letterOrDigit(user.charAt(i)) && "-._:~!$&'()*+,;=%@".indexOf(user.charAt(i)) < 0) {
        return Optional.of("invalid userinfo");
      }
    }
    return escapes(user, Part.USER);
  }

  private static Optional<String> host(String host) {
    int end = host.startsWith("[") ? host.lastIndexOf(']') : -1;
    if (host.startsWith("[") && end < 0) {
      return Optional.of("missing ']' in host");
    }
    int colon = host.lastIndexOf(':');
    String port = end >= 0 ? host.substring(end + 1) : colon < 0 ? "" : host.substring(colon);
    if (!port(port)) {
      return Optional.of("invalid port '" + port + "' after host");
    }
    int zone = end < 0 ? -1 : host.substring(0, end).indexOf("%25");
    if (zone < 0) {
      return escapes(host, Part.HOST);
    }
    return escapes(host.substring(0, zone), Part.HOST)
        .or(() -> escapes(host.substring(zone, end), Part.ZONE))
        .or(() -> escapes(host.substring(end), Part.HOST));
  }

  private static boolean port(String text) {
    for (int i = 1; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return text.isEmpty() || text.charAt(0) == ':';
  }

  private static Optional<String> escapes(String text, Part part) {
    boolean host = part == Part.HOST || part == Part.ZONE;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '%') {
        int value = i + 2 < text.length() ? hex(text, i) : -1;
        if (value < 0 || (value != '%' && barred(value, part))) {
          String escape = text.substring(i, Math.min(text.length(), i + 3));
          return Optional.of("invalid URL escape '" + escape + "'");
        }
        i += 2;
      } else if (host && c < 0x80 && !inHost(c)) {
        return Optional.of("invalid character '" + c + "' in host name");
      }
    }
    return Optional.empty();
  }

  /** A host may escape only what is not ASCII, a zone what could stand in it anyway. */
  private static boolean barred(int value, Part part) {
    return switch (part) {
      case HOST -> value < 0x80;
      case ZONE -> value != ' ' && (value >= 0x80 || !inHost((char) value));
      case PATH, USER -> false;
    };
  }

  private static int hex(String text, int percent) {
    int high = Character.digit(text.charAt(percent + 1), 16);
    int low = Character.digit(text.charAt(percent + 2), 16);
    boolean ascii = text.charAt(percent + 1) < 0x80 && text.charAt(percent + 2) < 0x80;
    return ascii && high >= 0 && low >= 0 ? high << 4 | low : -1;
  }

  private static boolean inHost(char c) {
    return letterOrDigit(c) || "-_.~!$&'()*+,;=:[]<>\"".indexOf(c) >= 0;
  }

  private static boolean letterOrDigit(char c) {
    return letter(c) || (c >= '0' && c <= '9');
  }

  private static boolean letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
