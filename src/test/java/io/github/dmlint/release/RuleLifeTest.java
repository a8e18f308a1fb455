package io.github.dmlint.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * The releases that each rule holds for, and that its page names them: with {@code
 * -Dgolden.update=true} the pages are written anew.
 */
class RuleLifeTest {
  private static final Path CHECKS = Path.of("rules", "checks");
  private static final RuleLife LIFE = new RuleLife(RuleSets.bundled());
  private static final String LINE = "\nReleases: ";

  @Test
  void eachPageNamesTheReleasesOfItsRule() throws IOException {
    Map<String, String> wrong = new TreeMap<>();
    for (RulePage page : RulePages.bundled().all()) {
      String words = LIFE.words(page);
      assertFalse(words.isEmpty(), page.code() + " holds for no release");
      Path file = CHECKS.resolve(page.code() + ".md");
      String text = Files.readString(file);
      if (!says(text, words)) {
        wrong.put(page.code(), words);
        if (Boolean.getBoolean("golden.update")) {
          Files.writeString(file, named(text, words));
        }
      }
    }
    assertEquals(Map.of(), wrong, "pages that want a line 'Releases: …' with these");
  }

  /** Whether the line has these releases; what makes them the ones may follow. */
  private static boolean says(String text, String words) {
    int end = text.indexOf(LINE + words) + LINE.length() + words.length();
    return text.contains(LINE + words) && ".,;".indexOf(text.charAt(end)) >= 0;
  }

  /** Before the first example, or where such a line is. */
  private static String named(String text, String words) {
    int old = text.indexOf(LINE);
    if (old >= 0) {
      int end = text.indexOf('\n', old + 1);
      return text.substring(0, old) + LINE + words + "." + text.substring(end);
    }
    int example = text.indexOf("\n```");
    int at = example < 0 ? text.length() : example;
    return text.substring(0, at).stripTrailing() + "\n" + LINE + words + ".\n" + text.substring(at);
  }

  @Test
  void problemsSayInWhichReleasesTheyAre() {
    RulePages pages = RulePages.bundled();
    assertEquals("v1.0.0-rc.1 to v1.0.5", LIFE.words(pages.find("DM208").orElseThrow()));
    assertEquals("v2.0.2 and later", LIFE.words(pages.find("DM204").orElseThrow()));
    RulePage repeated = pages.find("DM205").orElseThrow();
    assertEquals("all", LIFE.words(repeated));
    assertEquals(
        Map.of(
            "rule-repeated", "v1.0.3 and later", "deploy-source-repeated", "v1.0.0-rc.1 to v1.0.7"),
        LIFE.narrower(repeated));
  }

  @Test
  void anInventoryIsReadOnlyWhereDmAnsibleIs() {
    RulePage page = RulePages.bundled().find("DM301").orElseThrow();
    assertEquals("v1.0.0-rc.1 to v1.0.7", LIFE.words(page));
  }
}
