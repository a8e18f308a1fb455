package io.github.dmlint.verdict.golang;

import java.util.Optional;

/** Go's {@code regexp.Compile}. */
public final class Regexp {
  private Regexp() {}

  /**
   * Why Go does not compile a pattern, if it does not. A U+FFFD in it is taken for bytes that are
   * no UTF-8, since that is what stands for them.
   *
   * @param angleNames whether this Go knows groups named {@code (?<name>...)}, as from 1.22 on
   */
  public static Optional<String> refusal(String pattern, boolean angleNames) {
    return pattern.indexOf('\uFFFD') >= 0
        ? Optional.of("invalid UTF-8")
        : new RegexpReader(pattern, angleNames).read();
  }

  /**
   * How many groups a pattern that compiles captures; {@code angleNames} as for {@link #refusal}.
   */
  public static int groups(String pattern, boolean angleNames) {
    RegexpReader reader = new RegexpReader(pattern, angleNames);
    return reader.read().isEmpty() ? reader.captures() : 0;
  }
}
