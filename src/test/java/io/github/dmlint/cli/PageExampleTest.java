package io.github.dmlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dmlint.release.RulePage;
import io.github.dmlint.release.RulePages;
import io.github.dmlint.release.RuleSets;
import io.github.dmlint.rule.check.RuleList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages of the rules say what the program does: their examples are run. */
class PageExampleTest {
  private static final RulePages PAGES = RulePages.bundled();

  /**
   * A block of a page, such as {@code ```toml dm-worker bad}.
   *
   * @param bad whether the rule must speak; in a good example no rule may
   */
  record Example(RulePage page, String kind, boolean bad, String text) {
    @Override
    public String toString() {
      return page.code() + (bad ? " bad " : " good ") + kind;
    }
  }

  static Stream<Example> examples() {
    List<Example> examples = new ArrayList<>();
    for (RulePage page : PAGES.all()) {
      String[] parts = PAGES.text(page).split("(?m)^```", -1);
      for (int i = 1; i < parts.length; i += 2) {
        String head = parts[i].substring(0, parts[i].indexOf('\n'));
        String[] words = head.split(" ", -1);
        if (words.length == 3) {
          String text = parts[i].substring(head.length() + 1);
          examples.add(new Example(page, words[1], words[2].equals("bad"), text));
        }
      }
    }
    return examples.stream();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void examplesAreWhatTheyAreCalled(Example example) {
    String target = example.page().target();
    String release = target.isEmpty() ? RuleSets.bundled().newest().name().text() : target;
    String[] line = {
      "check",
      "--isolated",
      "--kind",
      example.kind(),
      "--target",
      release,
      "--format",
      "concise",
      "--stdin-filename",
      "example",
      "-"
    };
    Runs.Run run = Runs.in(java.nio.file.Path.of(""), example.text(), Map.of(), line);
    if (example.bad()) {
      assertTrue(run.out().contains("[" + example.page().code() + "]"), run.out() + run.err());
    } else if (example.kind().equals("inventory")) {
      // Pages show the part of an inventory that matters; other rules miss the rest of it.
      assertFalse(run.out().contains("[" + example.page().code() + "]"), run.out());
    } else {
      assertEquals("", run.out());
    }
  }

  @Test
  void codesAndNamesStandOnce() {
    Set<String> seen = new HashSet<>();
    for (RulePage page : PAGES.all()) {
      assertTrue(page.code().matches("DM[0-9]{3}"), page.code());
      assertTrue(page.name().matches("[a-z]+(-[a-z0-9]+)*"), page.name());
      assertTrue(page.title().endsWith("."), page.title());
      assertTrue(seen.add(page.code()) && seen.add(page.name()), page.code());
      assertFalse(PAGES.text(page).isBlank());
    }
  }

  @Test
  void eachRuleThatExplainsHasAClass() {
    for (RulePage page : PAGES.all()) {
      if (!page.explains().isEmpty()) {
        assertTrue(RuleList.of(page.code()) != null, page.code() + " has no class");
      }
    }
  }
}
