package io.github.dmlint.verdict.golang;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * A walk over the groups of a pattern, for what Go refuses and RE2/J does not: groups named in
 * angles, groups nested too deeply, and repeats that multiply to more than a thousand.
 */
final class RegexpGroups {
  private static final int DEEPEST = 1000;
  private static final long MOST = 1000;
  private static final String PERL = "invalid or unsupported Perl syntax";

  private final String pattern;
  private final boolean angleNames;

  /** For each open group, how often at most something in it is repeated. */
  private final Deque<Long> open = new ArrayDeque<>();

  private int at;

  private RegexpGroups(String pattern, boolean angleNames) {
    this.pattern = pattern;
    this.angleNames = angleNames;
    open.push(1L);
  }

  static Optional<String> refusal(String pattern, boolean angleNames) {
    return new RegexpGroups(pattern, angleNames).walk();
  }

  private Optional<String> walk() {
    while (at < pattern.length()) {
      char c = pattern.charAt(at);
      if (c == '(') {
        if (named() && !angleNames) {
          return Optional.of(PERL);
        }
        if (open.size() > DEEPEST) {
          return Optional.of("expression nests too deeply");
        }
        open.push(1L);
        at++;
      } else {
        long times = atom(c) * repeat();
        if (times > MOST) {
          return Optional.of("invalid repeat count");
        }
        open.push(Math.max(open.pop(), times));
      }
    }
    return Optional.empty();
  }

  private boolean named() {
    return pattern.startsWith("(?<", at)
        && !pattern.startsWith("=", at + 3)
        && !pattern.startsWith("!", at + 3);
  }

  /** Passes an atom, or the end of a group; returns how often something in it is repeated. */
  private long atom(char c) {
    if (c == ')') {
      at++;
      return open.size() > 1 ? open.pop() : 1;
    }
    if (c == '\\') {
      at = pattern.startsWith("\\Q", at) ? after("\\E", at + 2) : at + 2;
    } else if (c == '[') {
      at = afterClass();
    } else {
      at++;
    }
    return 1;
  }

  private int after(String mark, int from) {
    int found = pattern.indexOf(mark, from);
    return found < 0 ? pattern.length() : found + mark.length();
  }

  /** A bracket right behind the opening one stands for itself. */
  private int afterClass() {
    int i = at + (pattern.startsWith("^", at + 1) ? 2 : 1);
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

  /** Passes a count such as {@code {2}}, {@code {2,}} or {@code {2,5}}; 1 where there is none. */
  private long repeat() {
    int start = at;
    if (!pattern.startsWith("{", at)) {
      return 1;
    }
    at++;
    long least = number();
    long most = least;
    if (pattern.startsWith(",", at)) {
      at++;
      most = number();
    }
    if (least < 0 || !pattern.startsWith("}", at)) {
      at = start;
      return 1;
    }
    at++;
    return Math.max(1, most < 0 ? least : most);
  }

  /** -1 without digits; more than a thousand is as good as any. */
  private long number() {
    long number = -1;
    while (at < pattern.length() && Character.isDigit(pattern.charAt(at))) {
      number = Math.min(MOST + 1, Math.max(0, number) * 10 + (pattern.charAt(at) - '0'));
      at++;
    }
    return number;
  }
}
