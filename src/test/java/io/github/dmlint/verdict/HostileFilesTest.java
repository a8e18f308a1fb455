package io.github.dmlint.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dmlint.decode.Problem;
import io.github.dmlint.release.FileKind;
import io.github.dmlint.release.RuleSets;
import io.github.dmlint.text.Source;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Files that nobody writes by hand end in a verdict, and soon. */
class HostileFilesTest {
  /** Far more than is needed, and far less than what grows with the square of the file takes. */
  private static final Duration LIMIT = Duration.ofSeconds(20);

  private static List<Problem> problems(FileKind kind, String release, String text) {
    Source source = Source.of("a", text.getBytes(StandardCharsets.UTF_8));
    Supplier<List<Problem>> judged =
        () -> Judge.judge(source, kind, RuleSets.bundled().release(release)).problems();
    return assertTimeoutPreemptively(LIMIT, judged::get);
  }

  private static boolean has(List<Problem> problems, String kind) {
    return problems.stream().anyMatch(problem -> problem.kind().equals(kind));
  }

  @Test
  void anExpressionThatIsNestedTooDeepIsTakenForRight() {
    for (String nested : List.of("(".repeat(50_000), "case when ".repeat(50_000))) {
      List<Problem> problems =
          problems(
              FileKind.TASK,
              "v6.5.0",
              "expression-filter: {f: {schema: a, table: b, insert-value-expr: \""
                  + nested
                  + "\"}}\n");
      assertTrue(has(problems, "expression-unread"));
      assertTrue(!has(problems, "expression-invalid"));
    }
  }

  @Test
  void aNumberOfAMillionDigitsIsOutOfRange() {
    List<Problem> problems =
        problems(FileKind.DMCTL, "v1.0.3", "a = " + "9".repeat(1_000_000) + "\n");
    assertTrue(has(problems, "syntax-error"));
    assertTrue(problems(FileKind.DMCTL, "v1.0.3", "a = " + "0".repeat(100_000) + "7\n").size() < 3);
  }

  @Test
  void whatIsTooDeepForDmlintHasNoCodeOfDm() {
    List<List<Problem>> files =
        List.of(
            problems(FileKind.TASK, "v6.5.0", "name: " + "[".repeat(200)),
            problems(FileKind.DMCTL, "v1.0.3", "a = " + "[".repeat(200)));
    for (List<Problem> problems : files) {
      assertEquals("too-deep", problems.get(0).kind());
      assertTrue(problems.get(0).code().isEmpty());
    }
  }

  @Test
  void manyInstancesAreReadInTime() {
    StringBuilder task = new StringBuilder("name: a\ntask-mode: all\nmysql-instances:\n");
    for (int i = 0; i < 10_000; i++) {
      task.append("  - {source-id: s").append(i % 9_999).append(", route-rules: [r, x]}\n");
    }
    task.append("routes:\n");
    for (int i = 0; i < 2_000; i++) {
      task.append("  d").append(i).append(": {schema-pattern: a}\n");
    }
    List<Problem> problems = problems(FileKind.TASK, "v1.0.3", task.toString());
    assertEquals(1, problems.stream().filter(p -> p.kind().equals("source-id-repeated")).count());
  }
}
