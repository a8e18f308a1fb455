package io.github.dmlint.rule;

import io.github.dmlint.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the values of secret keys in a text by the look of it, so that it works in every format and
 * in files that no parser reads: a name that says so, {@code =} or {@code :}, and what follows. In
 * doubt it takes too much.
 */
final class SecretScan {
  private final String text;
  private final List<Span> found = new ArrayList<>();

  private SecretScan(String text) {
    this.text = text;
  }

  static List<Span> of(String text) {
    SecretScan scan = new SecretScan(text);
    scan.names();
    scan.urls();
    return scan.found;
  }

  private void names() {
    int i = 0;
    while (i < text.length()) {
      if (!isName(text.charAt(i))) {
        i++;
        continue;
      }
      int start = i;
      while (i < text.length() && isName(text.charAt(i))) {
        i++;
      }
      if (SecretName.is(text.substring(start, i))) {
        i = value(start, i);
      }
    }
  }

  /** Takes the passwords of URLs: what stands between the user's colon and the last at sign. */
  private void urls() {
    int at = text.indexOf("://");
    while (at >= 0) {
      int start = at + 3;
      int end = start;
      int colon = -1;
      int sign = -1;
      while (end < text.length() && " \t\r\n\"'`".indexOf(text.charAt(end)) < 0) {
        colon = colon < 0 && text.charAt(end) == ':' ? end : colon;
        sign = text.charAt(end) == '@' ? end : sign;
        end++;
      }
      if (colon >= 0 && colon + 1 < sign) {
        found.add(new Span(colon + 1, sign));
      }
      at = text.indexOf("://", end);
    }
  }

  private static boolean isName(char c) {
    return c > 0x7f
        || (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '_'
        || c == '-'
        || c == '.'
        || c == '\\';
  }

  /** Takes the value of the name that ends here, if it has one; the offset to go on at. */
  private int value(int name, int after) {
    int i = after;
    while (i < text.length() && " \t\r\n\"'".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    if (i >= text.length() || (text.charAt(i) != '=' && text.charAt(i) != ':')) {
      return after;
    }
    boolean assigned = text.charAt(i) == '=';
    i++;
    while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
      i++;
    }
    int end = assigned ? assigned(i) : mapped(name, i);
    if (end > i) {
      found.add(new Span(i, end));
    }
    return Math.max(end, after);
  }

  /** The end of a value after {@code =}: TOML, or a word of an inventory. */
  private int assigned(int start) {
    for (String quote : new String[] {"\"\"\"", "'''"}) {
      if (text.startsWith(quote, start)) {
        int end = text.indexOf(quote, start + 3);
        return end < 0 ? text.length() : end + 3;
      }
    }
    if (start < text.length() && (text.charAt(start) == '[' || text.charAt(start) == '{')) {
      return Math.max(bracket(start), lineEnd(start));
    }
    char quote = 0;
    int i = start;
    for (; i < text.length() && !isLineEnd(text.charAt(i)); i++) {
      char c = text.charAt(i);
      if (quote != 0) {
        if (c == '\\' && quote == '"' && i + 1 < text.length() && !isLineEnd(text.charAt(i + 1))) {
          i++;
        } else if (c == quote) {
          quote = 0;
        }
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == ' ' && (assignmentAt(i + 1) || commentAt(i + 1))) {
        break;
      } else if (c == ',' && assignmentAt(i + 1)) {
        break;
      }
    }
    return i;
  }

  private boolean commentAt(int at) {
    return at < text.length() && text.charAt(at) == '#';
  }

  /** Whether, after blanks, a name and an equals sign follow. */
  private boolean assignmentAt(int at) {
    int i = at;
    while (i < text.length() && text.charAt(i) == ' ') {
      i++;
    }
    int name = i;
    while (i < text.length() && isName(text.charAt(i))) {
      i++;
    }
    int end = i;
    while (i < text.length() && text.charAt(i) == ' ') {
      i++;
    }
    return end > name && i < text.length() && text.charAt(i) == '=';
  }

  /** The end of a value after {@code :}: YAML, with the lines that continue it. */
  private int mapped(int name, int start) {
    int line = lineStart(name);
    boolean flow = text.substring(line, name).indexOf('{') >= 0;
    int i = start;
    if (i < text.length() && (text.charAt(i) == '"' || text.charAt(i) == '\'')) {
      int end = quoted(i);
      return end < 0 ? continued(name, lineEnd(i)) : end;
    }
    if (i < text.length() && (text.charAt(i) == '[' || text.charAt(i) == '{')) {
      return Math.max(bracket(i), lineEnd(i));
    }
    while (flow
        && i < text.length()
        && ",}".indexOf(text.charAt(i)) < 0
        && !isLineEnd(text.charAt(i))) {
      i++;
    }
    return flow ? i : continued(name, lineEnd(start));
  }

  /** Past the closing quote, or -1. */
  private int quoted(int start) {
    char quote = text.charAt(start);
    for (int i = start + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\' && quote == '"') {
        i++;
      } else if (c == quote) {
        return i + 1;
      }
    }
    return -1;
  }

  /** The end of the lines that stand deeper than the name, blank ones between them included. */
  private int continued(int name, int end) {
    int column = name - lineStart(name);
    if (column > 0 && "\"'".indexOf(text.charAt(name - 1)) >= 0) {
      column--;
    }
    int taken = end;
    int next = end;
    while (next < text.length()) {
      int start = next + (text.startsWith("\r\n", next) ? 2 : 1);
      int i = start;
      while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
        i++;
      }
      boolean blank = i >= text.length() || isLineEnd(text.charAt(i));
      if (!blank && i - start <= column) {
        break;
      }
      next = lineEnd(Math.min(start, text.length()));
      taken = blank ? taken : next;
    }
    return taken;
  }

  /** Past the bracket that closes the one here, or the end of the text. */
  private int bracket(int start) {
    int depth = 0;
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '[' || c == '{') {
        depth++;
      } else if ((c == ']' || c == '}') && --depth == 0) {
        return i + 1;
      }
    }
    return text.length();
  }

  private int lineStart(int at) {
    int i = at;
    while (i > 0 && !isLineEnd(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  private int lineEnd(int at) {
    int i = at;
    while (i < text.length() && !isLineEnd(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }
}
