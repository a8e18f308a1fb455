package io.github.dmlint.verdict.golang;

import static org.junit.jupiter.api.Assertions.assertEquals;
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

  @Test
  void sequencesInSequencesAreOneLevel() {
    assertTrue(compiles("(?:a".repeat(2000) + ")".repeat(2000)));
    assertFalse(compiles("(?:a|(b".repeat(600) + "))".repeat(600)));
  }

  @Test
  void repeatsAreNotWrittenOut() {
    assertFalse(compiles("((a{100}){100}){100}{100}"));
    assertFalse(compiles("(?:" + "ab".repeat(2000) + "){1000}"));
    assertTrue(compiles("(?:" + "ab".repeat(1000) + "){1000}"));
    assertFalse(compiles("((((((((a{2}){2}){2}){2}){2}){2}){2}){2}){4}"));
  }

  @Test
  void aRepeatNeedsSomethingBeforeItThatIsNone() {
    assertFalse(compiles("a|*"));
    assertFalse(compiles("(?i)*"));
    assertTrue(compiles("a*(?i)*"));
    assertTrue(compiles("(?:)*"));
    assertTrue(compiles("^*"));
    assertFalse(compiles("a{2}{3}"));
    assertTrue(compiles("a{,3}{01}"));
    assertFalse(compiles("a{3,2}"));
  }

  @Test
  void namesOfGroupsMayRepeatAndAreWords() {
    assertEquals(2, Regexp.groups("(?P<n>a)(?P<n>b)(?:c)", false));
    assertFalse(compiles("(?P<a b>x)"));
    assertFalse(compiles("(?P<>x)"));
    assertFalse(compiles("(?P<n"));
    assertEquals(1, Regexp.groups("^(?<n>a)$", true));
  }

  @Test
  void flagsAreSwitchedOnAndOff() {
    assertTrue(compiles("(?i-s:a)(?U)b"));
    assertFalse(compiles("(?i-)a"));
    assertFalse(compiles("(?i--s)a"));
    assertFalse(compiles("(?x)a"));
  }

  @Test
  void setsAndEscapesAreThoseOfGo() {
    for (String pattern :
        new String[] {
          "[]a]",
          "[^]a]",
          "[a-]",
          "[-a]",
          "[a-\\x{7A}]",
          "\\p{Greek}",
          "\\P{^SignWriting}",
          "\\012",
          "\\x{10FFFF}",
          "\\_",
          "[[:^word:]]",
          "[[:x]"
        }) {
      assertTrue(compiles(pattern), pattern);
    }
    for (String pattern :
        new String[] {
          "[z-a]",
          "[a",
          "[]",
          "[[:foo:]]",
          "\\p{greek}",
          "\\pX",
          "\\p{Greek",
          "\\x{110000}",
          "\\x4",
          "\\Z",
          "\\C",
          "\\8",
          "a\\"
        }) {
      assertFalse(compiles(pattern), pattern);
    }
  }
}
