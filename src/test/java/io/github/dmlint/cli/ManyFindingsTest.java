package io.github.dmlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What reports for GitHub make of more findings than GitHub takes. */
@Tag("consumers")
class ManyFindingsTest {
  private static final int MANY = 30_000;
  private static final int FILES = 30;

  @TempDir Path folder;

  private void files() throws IOException {
    for (int i = 0; i < FILES; i++) {
      String instance = "  - {source-id: s, no-such-key: 1}\n";
      String text = "name: t\ntask-mode: all\nmysql-instances:\n" + instance.repeat(MANY / FILES);
      Files.writeString(folder.resolve("task" + i + ".yaml"), text);
    }
  }

  @Test
  void theLogIsCappedAndTheAnnotationsSayHowManyMoreThereAre() throws IOException {
    files();
    Runs.Run run =
        Runs.in(
            folder,
            "check",
            "--target",
            "v8.5.0",
            "--select",
            "DM101",
            "--format",
            "sarif:out.sarif",
            "--format",
            "github");
    List<String> lines = run.out().lines().toList();
    assertEquals(10, lines.stream().filter(line -> line.startsWith("::error ")).count());
    assertEquals(
        "::notice title=dmlint::29990 more findings in the log of this step.",
        lines.get(lines.size() - 1));
    Path file = folder.resolve("out.sarif");
    JsonNode log = new ObjectMapper().readTree(file.toFile()).path("runs").path(0);
    assertEquals(25_000, log.path("results").size());
    JsonNode invocation = log.path("invocations").path(0);
    String notification =
        invocation.path("toolExecutionNotifications").findValuesAsText("text").toString();
    assertTrue(
        notification.contains("The '5000' least severe findings are left out"), notification);
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      Files.copy(file, out);
    }
    assertTrue(packed.size() < 10_000_000, "GitHub takes 10 MB, this is " + packed.size());
  }
}
