package io.github.dmlint.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.dmlint.release.RulePage;
import io.github.dmlint.release.RulePages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Each kind of problem is put into words by a rule of its own; DM199, DM298 and DM299 are a net.
 */
class EveryProblemHasARuleTest {
  /** What falls into the net, each with its reason. */
  private static final Map<String, String> IN_THE_NET = Map.of();

  /** Names of codes of a kind of file, under which no problem is reported. */
  private static boolean isCode(String name) {
    return name.endsWith("-decode") || name.endsWith("-unknown-key");
  }

  @Test
  void noneFallsIntoTheNet() throws IOException {
    TreeSet<String> without = new TreeSet<>();
    for (String line : Files.readAllLines(Path.of("rules", "problems.yaml"))) {
      int colon = line.indexOf(':');
      if (colon > 0 && Character.isLetter(line.charAt(0)) && !isCode(line.substring(0, colon))) {
        String kind = line.substring(0, colon);
        if (RulePages.bundled().explaining(kind).isEmpty()) {
          without.add(kind);
        }
      }
    }
    assertEquals(IN_THE_NET.keySet(), without);
  }

  @Test
  void theNetItselfExplainsNothingByName() {
    for (String code : List.of("DM199", "DM298", "DM299")) {
      RulePage page = RulePages.bundled().find(code).orElseThrow();
      assertEquals(List.of(), page.explains());
    }
  }
}
