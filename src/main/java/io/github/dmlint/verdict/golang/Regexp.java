package io.github.dmlint.verdict.golang;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.Optional;

/**
 * Go's {@code regexp.Compile}. RE2/J speaks the same language, except that it also knows groups
 * named {@code (?<name>...)}, which Go does from 1.22 on.
 */
public final class Regexp {
  /** Groups nested deeper than Go allows. */
  private static final int DEEPEST = 1000;

  private Regexp() {}

  /**
   * Why Go does not compile a pattern, if it does not.
   *
   * @param angleNames whether this Go knows {@code (?<name>...)}
   */
  public static Optional<String> refusal(String pattern, boolean angleNames) {
    Optional<String> refusal = groups(pattern, angleNames);
    if (refusal.isPresent()) {
      return refusal;
    }
    try {
      Pattern.compile(pattern);
      return Optional.empty();
    } catch (PatternSyntaxException e) {
      return Optional.of(e.getDescription());
    }
  }

  /** Looks at the openings of groups, outside of classes and quotations. */
  private static Optional<String> groups(String pattern, boolean angleNames) {
    int depth = 0;
    int i = 0;
    while (i < pattern.length()) {
      char c = pattern.charAt(i);
      if (c == '\\') {
        i = pattern.startsWith("\\Q", i) ? after(pattern, "\\E", i + 2) : i + 2;
      } else if (c == '[') {
        i = afterClass(pattern, i);
      } else {
        if (c == '(' && ++depth > DEEPEST) {
          return Optional.of("expression nests too deeply");
        }
        boolean named = pattern.startsWith("(?<", i) && !lookbehind(pattern, i + 3);
        if (named && !angleNames) {
          return Optional.of("invalid or unsupported Perl syntax");
        }
        depth -= c == ')' ? 1 : 0;
        i++;
      }
    }
    return Optional.empty();
  }

  private static boolean lookbehind(String pattern, int at) {
    return pattern.startsWith("=", at) || pattern.startsWith("!", at);
  }

  private static int after(String pattern, String mark, int from) {
    int found = pattern.indexOf(mark, from);
    return found < 0 ? pattern.length() : found + mark.length();
  }

  /** A bracket right behind the opening one stands for itself. */
  private static int afterClass(String pattern, int opening) {
    int i = opening + (pattern.startsWith("^", opening + 1) ? 2 : 1);
    i += pattern.startsWith("]", i) ? 1 : 0;
    while (i < pattern.length() && pattern.charAt(i) != ']') {
      if (pattern.startsWith("[:", i)) {
        int end = pattern.indexOf(":]", i + 2);
        i = end < 0 ? i + 1 : end + 2;
      } else {
        i += pattern.charAt(i) == '\\' ? 2 : 1;
      }
    }
    return i + 1;
  }
}
