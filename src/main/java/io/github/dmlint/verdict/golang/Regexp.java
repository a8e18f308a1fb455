package io.github.dmlint.verdict.golang;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.Optional;

/** Go's {@code regexp.Compile}; RE2/J speaks the same language, but for {@link RegexpGroups}. */
public final class Regexp {
  private Regexp() {}

  /**
   * Why Go does not compile a pattern, if it does not. A U+FFFD in it is taken for bytes that are
   * no UTF-8, since that is what stands for them.
   *
   * @param angleNames whether this Go knows groups named {@code (?<name>...)}, as from 1.22 on
   */
  public static Optional<String> refusal(String pattern, boolean angleNames) {
    if (pattern.indexOf('\uFFFD') >= 0) {
      return Optional.of("invalid UTF-8");
    }
    Optional<String> refusal = RegexpGroups.refusal(pattern, angleNames);
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

  /** How many groups a pattern that compiles captures. */
  public static int groups(String pattern) {
    return Pattern.compile(pattern).groupCount();
  }
}
