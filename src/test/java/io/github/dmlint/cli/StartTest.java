package io.github.dmlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the built program loads when it starts: nothing from its jar, and nothing it does not need.
 */
@Tag("consumers")
class StartTest {
  private static final Path JAR = Path.of("target/dmlint.jar").toAbsolutePath();

  @TempDir Path folder;

  @BeforeEach
  void built() throws IOException {
    assumeTrue(Files.exists(JAR), "skipped: target/dmlint.jar is not built");
    Files.writeString(
        folder.resolve("task.yaml"),
        """
        name: test
        task-mode: all
        target-database: {host: "172.16.10.83", port: 4000, user: root}
        mysql-instances:
          - source-id: mysql-replica-01
        """);
  }

  /** The lines that the JVM logs of classes, of a start with the archive. */
  private List<String> start(String log) throws Exception {
    run("");
    Path lines = folder.resolve("log");
    run("-Xlog:" + log + ":file=" + lines);
    return Files.readAllLines(lines);
  }

  private void run(String options) throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder(
            "/bin/sh",
            Path.of("bin/dmlint").toAbsolutePath().toString(),
            "check",
            "--isolated",
            "--target",
            "v1.0.3",
            folder.resolve("task.yaml").toString());
    builder.environment().put("DMLINT_JAR", JAR.toString());
    builder.environment().put("DMLINT_JAVA", System.getProperty("java.home"));
    builder.environment().put("DMLINT_JAVA_OPTS", options);
    builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
    Process process = builder.redirectErrorStream(true).start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(process.waitFor(60, TimeUnit.SECONDS));
    assertEquals("No findings in 1 file; target DM 'v1.0.3'.\n", printed);
  }

  @Test
  void everyClassComesFromTheArchive() throws Exception {
    List<String> others =
        start("class+load").stream()
            .filter(
                line ->
                    line.contains("source: ")
                        && !line.contains("shared objects file")
                        && !line.contains("LookupDefineClass"))
            .toList();
    assertEquals(List.of(), others);
  }

  @Test
  void theJarIsNotOpened() throws Exception {
    List<String> opened =
        start("class+init").stream()
            .filter(line -> line.contains("Initializing 'java/util/zip/ZipFile$Source'"))
            .toList();
    assertEquals(List.of(), opened);
  }

  @Test
  void textLoadsNeitherJacksonNorSarif() throws Exception {
    List<String> loaded =
        start("class+init").stream()
            .filter(line -> line.contains("com/fasterxml") || line.contains("sarif"))
            .toList();
    assertEquals(List.of(), loaded);
  }
}
