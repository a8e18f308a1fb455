package io.github.dmlint.ansible;

import io.github.dmlint.syntax.ini.IniLine;
import org.jspecify.annotations.Nullable;

/**
 * The header of a section: a group, and what its lines are.
 *
 * @param kind {@code hosts}, {@code vars}, {@code children} or what else stands behind the colon;
 *     empty where nothing does
 */
record SectionHeader(String group, String kind) {
  /** The header that a line is; null when it is none. */
  static @Nullable SectionHeader of(String line) {
    if (!line.startsWith("[")) {
      return null;
    }
    int end = nameEnd(line, 1);
    int kindEnd = end;
    if (end < line.length() && line.charAt(end) == ':') {
      kindEnd = end + 1;
      while (kindEnd < line.length() && isWord(line.charAt(kindEnd))) {
        kindEnd++;
      }
      if (kindEnd == end + 1) {
        return null;
      }
    }
    boolean closed = end > 1 && kindEnd < line.length() && line.charAt(kindEnd) == ']';
    if (!closed || !isComment(line, kindEnd + 1)) {
      return null;
    }
    return new SectionHeader(
        line.substring(1, end), kindEnd == end ? "" : line.substring(end + 1, kindEnd));
  }

  /** The name on a line of a children section; empty when there is none. */
  static String groupName(String line) {
    int end = nameEnd(line, 0);
    if (end > 0 && isComment(line, end)) {
      return line.substring(0, end);
    }
    // A '#' belongs to the name, unless what follows the name can only be a comment.
    int hash = line.lastIndexOf('#', end - 1);
    return hash > 0 ? line.substring(0, hash) : "";
  }

  private static int nameEnd(String line, int from) {
    int end = from;
    while (end < line.length()
        && line.charAt(end) != ':'
        && line.charAt(end) != ']'
        && !IniLine.isSpace(line.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isComment(String line, int from) {
    int at = from;
    while (at < line.length() && IniLine.isSpace(line.charAt(at))) {
      at++;
    }
    return at == line.length() || line.charAt(at) == '#';
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || c == '_';
  }
}
