package io.github.dmlint.engine;

/**
 * Git's patterns for paths: {@code *} and {@code ?} within a segment, {@code **} over segments,
 * {@code [a-z]}. The time grows with pattern times path, whatever they are.
 */
final class Glob {
  private Glob() {}

  static boolean fits(String pattern, String path) {
    boolean[] reached = new boolean[path.length() + 1];
    reached[0] = true;
    int i = 0;
    while (i < pattern.length()) {
      boolean over = pattern.startsWith("**", i);
      char c = pattern.charAt(i);
      if (over || c == '*') {
        i += over ? 2 : 1;
        if (over && i < pattern.length() && pattern.charAt(i) == '/') {
          i++;
          segments(reached, path);
        } else {
          star(reached, path, over);
        }
      } else {
        int end = c == '[' ? bracketEnd(pattern, i) : i + 1;
        boolean[] next = new boolean[path.length() + 1];
        for (int at = 0; at < path.length(); at++) {
          next[at + 1] = reached[at] && one(pattern, i, end, path.charAt(at));
        }
        reached = next;
        i = c == '\\' ? i + 2 : end;
      }
    }
    return reached[path.length()];
  }

  private static void star(boolean[] reached, String path, boolean over) {
    for (int at = 0; at < path.length(); at++) {
      reached[at + 1] |= reached[at] && (over || path.charAt(at) != '/');
    }
  }

  /** Any number of whole segments. */
  private static void segments(boolean[] reached, String path) {
    boolean any = false;
    for (int at = 0; at <= path.length(); at++) {
      boolean start = at == 0 || path.charAt(at - 1) == '/';
      reached[at] = reached[at] || (any && start);
      any |= reached[at];
    }
  }

  private static int bracketEnd(String pattern, int start) {
    int end = pattern.indexOf(']', start + 2);
    return end < 0 ? start + 1 : end + 1;
  }

  private static boolean one(String pattern, int start, int end, char c) {
    char sign = pattern.charAt(start);
    if (sign == '?') {
      return c != '/';
    }
    if (sign == '\\' && start + 1 < pattern.length()) {
      return c == pattern.charAt(start + 1);
    }
    if (sign != '[' || end == start + 1) {
      return c == sign;
    }
    boolean negated = "!^".indexOf(pattern.charAt(start + 1)) >= 0;
    boolean in = false;
    for (int i = start + (negated ? 2 : 1); i < end - 1; i++) {
      boolean range = i + 2 < end - 1 && pattern.charAt(i + 1) == '-';
      in |= range ? pattern.charAt(i) <= c && c <= pattern.charAt(i + 2) : pattern.charAt(i) == c;
      i += range ? 2 : 0;
    }
    return in != negated && c != '/';
  }
}
