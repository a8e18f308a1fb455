package io.github.dmlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dmlint.release.RuleSets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which releases accept a file, as a matrix and as a note of a check without a target. */
class MatrixTest {
  @TempDir private Path folder;

  @Test
  void groupsReleasesThatSayTheSame() throws IOException {
    Files.writeString(folder.resolve("dmctl.toml"), "master-addr = \"127.0.0.1:8261\"\n");
    Files.writeString(folder.resolve("source.yaml"), "source-id: a\nno-such-key: 1\n");
    List<String> lines = Runs.in(folder, "matrix", ".").out().lines().toList();
    assertEquals("dmctl.toml (dmctl)", lines.get(0));
    assertTrue(lines.get(1).startsWith("  ● v1.0.0-rc.1 to v2.0.3 "), lines.get(1));
    assertTrue(lines.get(2).startsWith("  ▲ v2.0.4 and later "), lines.get(2));
    assertEquals("source.yaml (source)", lines.get(4));
    assertTrue(lines.get(5).startsWith("  · v1.0.0-rc.1 to v1.0.7 "), lines.get(5));
    assertTrue(lines.get(6).startsWith("  ✖ v2.0.0 "), lines.get(6));
    assertTrue(lines.get(6).contains(" 2:1 DM101 "), lines.get(6));
  }

  @Test
  void countsEveryReleaseOnce() throws IOException {
    Files.writeString(folder.resolve("task.yaml"), "name: a\ntask-mode: all\n");
    String json = Runs.in(folder, "matrix", "--format", "json", "task.yaml").out();
    int count =
        json.lines()
            .filter(line -> line.contains("\"releases\":"))
            .mapToInt(line -> Integer.parseInt(line.replaceAll("[^0-9]", "")))
            .sum();
    assertEquals(RuleSets.bundled().releases().size(), count);
  }

  @Test
  void pageHasNoMarkupOfAFile() throws IOException {
    Files.writeString(folder.resolve("source.yaml"), "\"<script>\": 1\n");
    String html = Runs.in(folder, "matrix", "--format", "html", "source.yaml").out();
    assertFalse(html.contains("<script>"), html);
    assertTrue(html.contains("&lt;script&gt;"), html);
  }

  @Test
  void fileThatCannotBeReadIsToldByTheExitCode() throws IOException {
    assertEquals(ExitCode.FAILED, Runs.in(folder, "matrix", "no.yaml").code());
  }

  @Test
  void checkWithoutTargetSaysWhichReleasesAccept() throws IOException {
    Files.writeString(
        folder.resolve("dm-worker.toml"),
        "source-id = \"a\"\n[from]\nhost = \"a\"\nuser = \"a\"\nport = 1\n");
    String out = Runs.in(folder, "check", ".").out();
    assertTrue(out.contains("v1.0.7 would accept 'dm-worker.toml'."), out);
    String named = Runs.in(folder, "check", "--target", "v8.5.0", ".").out();
    assertFalse(named.contains("would accept"), named);
  }

  @Test
  void fileThatNoReleaseAcceptsIsJudgedByTheNewest() throws IOException {
    Files.writeString(folder.resolve("task.yaml"), "no-such-key: 1\n");
    String out = Runs.in(folder, "check", ".").out();
    assertFalse(out.contains("would accept"), out);
    assertTrue(out.contains("Judged by DM '" + RuleSets.bundled().newest().name() + "'"), out);
  }

  @Test
  void schemaRefusesUnknownKeysWhereTheReleaseDoes() throws IOException {
    String first = Runs.in(folder, "schema", "--kind", "task", "--target", "v1.0.0-rc.1").out();
    assertFalse(first.contains("\"additionalProperties\": false"), first);
    String strict = Runs.in(folder, "schema", "--kind", "task", "--target", "v1.0.7").out();
    assertTrue(strict.contains("\"additionalProperties\": false"), strict);
    assertTrue(strict.contains("2020-12"), strict);
  }
}
