package io.github.dmlint.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dmlint.release.RuleSets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/**
 * The promise, measured: an error means that the release refuses the file, no error that it accepts
 * it. Over the kept files always; over whole corpora when a folder is named by the system property
 * {@code dmlint.corpus} or the environment variable DMLINT_CORPUS.
 */
class AgreementTest {
  private static final Path KEPT = Path.of("testdata", "agreement");
  private static final Path DOCS = Path.of("docs", "agreement.md");

  /** Of the files that both refuse, the share whose first code must be DM's. */
  private static final double CODES = 0.99;

  private final KnownDisagreements known = KnownDisagreements.read(KEPT.resolve("known.tsv"));
  private final Set<String> looked = ConcurrentHashMap.newKeySet();

  @Test
  void keptFilesAreJudgedAsDmJudgesThem() throws IOException {
    measure(KEPT, "kept files");
  }

  @Test
  @EnabledIf("corpusIsGiven")
  void corpusIsJudgedAsDmJudgesIt() throws IOException {
    measure(corpus().orElseThrow(), "whole corpus");
  }

  @Test
  void keptFilesAreEnough() throws IOException {
    for (Path path : corpora(KEPT)) {
      int[] count = {0};
      new Corpus(path)
          .lines(
              line -> {
                count[0]++;
                return true;
              });
      assertTrue(count[0] >= 2000, path + " has only " + count[0] + " files");
    }
    assertEquals(2, corpora(KEPT).size());
  }

  static boolean corpusIsGiven() {
    return corpus().isPresent();
  }

  static Optional<Path> corpus() {
    String property = System.getProperty("dmlint.corpus", "");
    String named = property.isEmpty() ? System.getenv("DMLINT_CORPUS") : property;
    return Optional.ofNullable(named).filter(name -> !name.isEmpty()).map(Path::of);
  }

  private static List<Path> corpora(Path folder) throws IOException {
    if (Files.isRegularFile(folder)) {
      return List.of(folder);
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(path -> path.getFileName().toString().matches("verdicts.*\\.jsonl(\\.gz)?"))
          .sorted()
          .toList();
    }
  }

  private void measure(Path folder, String title) throws IOException {
    RuleSets rules = RuleSets.bundled();
    List<String> failures = new ArrayList<>();
    List<Path> corpora = corpora(folder);
    assertTrue(!corpora.isEmpty(), "no verdicts*.jsonl in " + folder);
    for (Path path : corpora) {
      long start = System.nanoTime();
      Corpus.Result result =
          new Corpus(path)
              .compare(
                  rules::release,
                  file -> {
                    looked.add(file.id());
                    return true;
                  });
      long millis = (System.nanoTime() - start) / 1_000_000;
      Tally tally = result.tally();
      System.out.println("\n" + path.getFileName() + "\n" + tally.table());
      System.out.println(
          tally.checks() + " checks of " + tally.files() + " files in " + millis + " ms");
      if (Boolean.getBoolean("dmlint.agreement.write")) {
        AgreementPage.write(DOCS, title + ", " + path.getFileName(), tally);
      }
      failures.addAll(unknown(result));
      if (tally.codeAgreement() < CODES) {
        failures.add(path + ": first code agrees in only " + tally.codeAgreement());
      }
    }
    failures.addAll(known.stale(looked));
    assertTrue(
        failures.isEmpty(),
        () ->
            failures.size()
                + " differences that are not in known.tsv, or lines of it without one:\n"
                + String.join("\n", failures.subList(0, Math.min(40, failures.size()))));
  }

  private List<String> unknown(Corpus.Result result) {
    Set<String> lines = new TreeSet<>(Comparator.naturalOrder());
    Set<String> cases = new HashSet<>();
    for (Disagreement found : result.disagreements()) {
      boolean matters = found.what() != Disagreement.What.CODE;
      if (!known.has(found) && matters && cases.add(found.file().id() + found.what())) {
        lines.add(
            String.join(
                "\t",
                found.file().id(),
                found.what().id(),
                found.release(),
                found.real().lines().findFirst().orElse("") + " | " + found.ours()));
      }
    }
    return List.copyOf(lines);
  }
}
