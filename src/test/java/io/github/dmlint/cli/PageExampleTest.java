package io.github.dmlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dmlint.release.RulePage;
import io.github.dmlint.release.RulePages;
import io.github.dmlint.release.RuleSets;
import io.github.dmlint.release.RuleText;
import io.github.dmlint.rule.check.RuleList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages of the rules say what the program does: their examples are run. */
class PageExampleTest {
  private static final RulePages PAGES = RulePages.bundled();

  /** Pages that lack a bad or a good example, each with its reason. */
  private static final Map<String, String> WITHOUT =
      Map.of(
          "DM001", "what cannot be read cannot be shown",
          "DM002", "a file of more than 4 MiB",
          "DM199", "a net, for problems of newer rule sets",
          "DM298", "the same",
          "DM299", "the same",
          "DM901", "a fault of dmlint itself");

  /** An example of a page, and what its name in the report is. */
  record Case(RulePage page, int number, RuleText.Example example) {
    @Override
    public String toString() {
      return page.code() + (example.bad() ? " bad " : " good ") + number;
    }

    boolean hasInventory() {
      return example.kind().equals("inventory")
          || example.files().stream().anyMatch(file -> file.name().endsWith("inventory.ini"));
    }
  }

  static Stream<Case> examples() {
    List<Case> cases = new ArrayList<>();
    for (RulePage page : PAGES.all()) {
      for (RuleText.Example example : PAGES.text(page).examples()) {
        cases.add(new Case(page, cases.size(), example));
      }
    }
    return cases.stream();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void examplesAreWhatTheyAreCalled(Case one, @TempDir Path folder) throws IOException {
    Runs.Run run = run(one, folder);
    String code = "[" + one.page().code() + "]";
    if (one.example().bad()) {
      assertTrue(run.out().contains(code), run.out() + run.err());
    } else if (one.hasInventory()) {
      // Pages show the part of an inventory that matters; other rules miss the rest of it.
      assertFalse(run.out().contains(code), run.out());
      assertFalse(run.code() > 1, run.err());
    } else {
      assertEquals("", run.out());
      assertEquals(0, run.code(), run.err());
    }
  }

  private static Runs.Run run(Case one, Path folder) throws IOException {
    String target = one.page().target();
    String release = target.isEmpty() ? RuleSets.bundled().newest().name().text() : target;
    List<String> line = new ArrayList<>(List.of("check", "--format", "concise"));
    line.addAll(List.of("--target", release));
    String own = one.example().from();
    String from = own.isEmpty() ? one.page().from() : own;
    if (!from.isEmpty()) {
      line.addAll(List.of("--from", from));
    }
    if (one.example().kind().isEmpty()) {
      for (RuleText.File file : one.example().files()) {
        Path path = folder.resolve(file.name()).normalize();
        assertTrue(path.startsWith(folder), file.name());
        Files.createDirectories(path.getParent());
        Files.writeString(path, file.text());
      }
      return Runs.in(folder, line.toArray(String[]::new));
    }
    line.addAll(List.of("--isolated", "--kind", one.example().kind()));
    line.addAll(List.of("--stdin-filename", "example", "-"));
    String text = one.example().files().get(0).text();
    return Runs.in(folder, text, Map.of(), line.toArray(String[]::new));
  }

  @Test
  void eachPageHasABadAndAGoodExample() {
    Set<String> without = new TreeSet<>();
    for (RulePage page : PAGES.all()) {
      List<RuleText.Example> examples = PAGES.text(page).examples();
      if (examples.stream().noneMatch(RuleText.Example::bad)
          || examples.stream().allMatch(RuleText.Example::bad)) {
        without.add(page.code());
      }
    }
    Set<String> known = new TreeSet<>(WITHOUT.keySet());
    assertEquals(known, without);
  }

  @Test
  void aBlockIsAnExampleOrPlainCode() {
    for (RulePage page : PAGES.all()) {
      for (String heading : PAGES.text(page).otherHeadings()) {
        assertFalse(heading.contains(" "), page.code() + ": no example: " + heading);
      }
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
      assertFalse(PAGES.text(page).plain().isBlank());
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
