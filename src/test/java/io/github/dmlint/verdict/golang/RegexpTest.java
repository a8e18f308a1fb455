package io.github.dmlint.verdict.golang;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Which patterns Go compiles. */
class RegexpTest {
  private static boolean compiles(String pattern) {
    return Regexp.refusal(pattern, false).isEmpty();
  }

  @Test
  void theLanguageIsThatOfRe2() {
    for (String pattern :
        new String[] {
          "", "a|b", "(?i)x", "(?P<n>a)", "\\pL", "\\Qa(\\E", "[[:alpha:]]", "a{2,3}"
        }) {
      assertTrue(compiles(pattern), pattern);
    }
    for (String pattern :
        new String[] {
          "(", ")", "[a", "**", "*a", "a{1001}", "\\K", "\\1", "(?=a)", "(?<=a)", "a**"
        }) {
      assertFalse(compiles(pattern), pattern);
    }
  }

  @Test
  void groupsNamedInAnglesCameLate() {
    assertFalse(compiles("~(?<n>a)"));
    assertTrue(Regexp.refusal("~(?<n>a)", true).isEmpty());
    assertTrue(compiles("[(?<n>a)]"));
    assertTrue(compiles("\\(?<n>"));
    assertTrue(compiles("\\Q(?<n>\\E"));
    assertTrue(compiles("[](?<n>]"));
  }

  @Test
  void groupsNestOnlySoDeep() {
    assertFalse(compiles("(".repeat(1001) + ")".repeat(1001)));
    assertTrue(compiles("(".repeat(200) + ")".repeat(200)));
  }

  @Test
  void repeatsMultiplyToAThousandAtMost() {
    assertTrue(compiles("(?:a{10}){100}"));
    assertFalse(compiles("((a{100}){100}){100}"));
    assertFalse(compiles("(?:a{1000}){2,}"));
    assertTrue(compiles("(?:a{1000})b{1000}"));
    assertTrue(compiles("a{1000}{"));
  }
}
