package io.github.dmlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dmlint.release.RulePage;
import io.github.dmlint.release.RulePages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is printed for each case of a rule, as {@code testdata/rules/DMnnn/CASE} and {@code
 * testdata/clusters/NAME} have it: {@code input} or the folder itself is checked with the options
 * of {@code options.txt}, one a line; {@code expected.txt} and {@code expected.sarif} are what
 * comes out. With {@code -Dgolden.update=true} they are written anew.
 */
class RuleCaseTest {
  private static final Path RULES = Path.of("testdata", "rules");
  private static final Path CLUSTERS = Path.of("testdata", "clusters");

  /** A page stands once in rules/checks, and not in each log where its rule speaks. */
  private static final Pattern PAGE =
      Pattern.compile(
          "(\"(?:help|fullDescription)\" : \\{\n *\"text\" : |\n *\"markdown\" : )\".*\"");

  /** Each commit has another. */
  private static final Pattern PROVENANCE =
      Pattern.compile(" {6}\"versionControlProvenance\" : \\[[^]]*\\],\n");

  /** A form of a message that has no place for what differs, which SARIF's validator remarks. */
  private static final Pattern RIGID =
      Pattern.compile("\"message\\d+\" : \\{\\s+\"text\" : \"[^{\"]*\"");

  private static final boolean UPDATE = Boolean.getBoolean("golden.update");

  static Stream<Path> cases() throws IOException {
    List<Path> cases = new ArrayList<>();
    for (Path folder : List.of(RULES, CLUSTERS)) {
      try (Stream<Path> found = Files.walk(folder)) {
        found
            .filter(path -> String.valueOf(path.getFileName()).equals("options.txt"))
            .forEach(path -> cases.add(path.getParent()));
      }
    }
    return cases.stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void printsWhatIsExpected(Path folder) throws IOException {
    check(folder, "text", "expected.txt");
    check(folder, "sarif", "expected.sarif");
  }

  @Test
  void eachRuleHasACase() throws IOException {
    TreeSet<String> without = new TreeSet<>();
    List<Path> cases = cases().toList();
    for (RulePage page : RulePages.bundled().all()) {
      Path folder = RULES.resolve(page.code());
      if (cases.stream().noneMatch(path -> path.startsWith(folder) || says(path, page.code()))) {
        without.add(page.code());
      }
    }
    // A pipe, a file of 5 MiB and a fault of dmlint cannot be kept as files; DM199, DM298 and DM299
    // speak for problems that have no rule yet.
    without.removeAll(List.of("DM001", "DM002", "DM199", "DM298", "DM299", "DM901"));
    assertTrue(without.isEmpty(), "rules without a case: " + without);
  }

  static boolean says(Path folder, String code) {
    try {
      return Files.readString(folder.resolve("expected.txt")).contains("[" + code + "]");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void check(Path folder, String format, String file) throws IOException {
    Path input = folder.resolve("input");
    Path in = Files.isDirectory(input) ? input : folder;
    List<String> line = new ArrayList<>(List.of("check", "--format", format));
    line.addAll(Files.readAllLines(folder.resolve("options.txt")));
    Runs.Run run = Runs.in(in, line.toArray(String[]::new));
    Path root = Path.of("").toAbsolutePath();
    String out = run.out().replace(root.toUri().toString(), "file:///checkout/");
    out = PROVENANCE.matcher(out).replaceAll("");
    out = PAGE.matcher(out).replaceAll("$1\"The page of the rule.\"");
    if (format.equals("sarif") && out.contains("\"results\" : [ ]")) {
      // A clean log lists all rules, so that each new page would change it.
      return;
    }
    assertFalse(RIGID.matcher(out).find(), "a message names nothing in quotes");
    Path expected = folder.resolve(file);
    if (UPDATE) {
      Files.writeString(expected, out);
    }
    assertEquals(Files.readString(expected), out, run.err());
  }
}
