package io.github.dmlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each of the 46 checks of a cluster has a case, and each layout without a mistake is silent. */
class ClusterCasesTest {
  private static final Path CLUSTERS = Path.of("testdata", "clusters");

  /** Checks that need more than files. */
  private static final Set<Integer> LIVE = Set.of(41, 46);

  /** A line of the table in {@code testdata/clusters/README.md}. */
  private record Line(int check, String rule, String name) {
    boolean live() {
      return rule.equals("live");
    }
  }

  private static List<Line> table() throws IOException {
    List<Line> lines = new ArrayList<>();
    for (String line : Files.readAllLines(CLUSTERS.resolve("README.md"))) {
      String[] cells = line.split("\\|", -1);
      if (cells.length == 6
          && !cells[1].isBlank()
          && Character.isDigit(cells[1].strip().charAt(0))) {
        lines.add(new Line(Integer.parseInt(cells[1].strip()), cells[3].strip(), cells[4].strip()));
      }
    }
    return lines;
  }

  @Test
  void eachCheckHasACaseInWhoseReportTheRuleSpeaks() throws IOException {
    TreeSet<Integer> shown = new TreeSet<>();
    for (Line line : table()) {
      if (line.live()) {
        assertTrue(LIVE.contains(line.check()), line.toString());
      } else {
        assertTrue(RuleCaseTest.says(CLUSTERS.resolve(line.name()), line.rule()), line.toString());
      }
      shown.add(line.check());
    }
    assertEquals(new TreeSet<>(IntStream.rangeClosed(1, 46).boxed().toList()), shown);
  }

  @Test
  void eachCaseStandsInTheTable() throws IOException {
    TreeSet<String> cases = new TreeSet<>();
    try (Stream<Path> folders = Files.list(CLUSTERS)) {
      folders.filter(Files::isDirectory).forEach(path -> cases.add(path.getFileName().toString()));
    }
    cases.removeAll(List.of("clean-v1.0.3", "upgrade-to-v1.0.3"));
    TreeSet<String> listed = new TreeSet<>();
    table().stream().filter(line -> !line.live()).forEach(line -> listed.add(line.name()));
    assertEquals(cases, listed);
  }

  @Test
  void layoutsWithoutAMistakeAreSilent() throws IOException {
    try (Stream<Path> folders = Files.list(Path.of("testdata", "ok"))) {
      for (Path folder : (Iterable<Path>) folders.filter(ClusterCasesTest::isCluster)::iterator) {
        Runs.Run run = Runs.in(folder, "check", "--format", "concise", "--fail-on", "note");
        assertEquals("", run.out(), folder.toString());
        assertEquals(0, run.code(), folder + run.err());
      }
    }
  }

  private static boolean isCluster(Path folder) {
    return Files.exists(folder.resolve("inventory.ini"));
  }
}
