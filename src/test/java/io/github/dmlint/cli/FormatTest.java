package io.github.dmlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the formats for other programs make of one folder, as {@code testdata/formats/expected.*}
 * has it. With {@code -Dgolden.update=true} it is written anew.
 */
class FormatTest {
  private static final Path FORMATS = Path.of("testdata", "formats");
  private static final boolean UPDATE = Boolean.getBoolean("golden.update");

  @TempDir private Path repository;

  @ParameterizedTest
  @ValueSource(strings = {"github", "gitlab", "junit", "checkstyle", "markdown", "html"})
  void printsWhatIsExpected(String format) throws IOException {
    String out = run(format).replace("dmlint " + Version.text(), "dmlint VERSION");
    Path expected = FORMATS.resolve("expected." + format);
    if (UPDATE) {
      Files.writeString(expected, out);
    }
    assertEquals(Files.readString(expected), out);
    assertFalse(out.contains("never-shown"), format);
  }

  @ParameterizedTest
  @ValueSource(strings = {"junit", "checkstyle"})
  void isWellFormed(String format) throws Exception {
    byte[] out = run(format).getBytes(StandardCharsets.UTF_8);
    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(out));
  }

  @Test
  void githubShowsTenOfALevelAndSaysHowManyMore() throws IOException {
    List<String> lines = run("github").lines().toList();
    assertEquals(10, lines.stream().filter(line -> line.startsWith("::error ")).count());
    long plain = lines.stream().filter(line -> line.startsWith("  - ")).count();
    assertEquals(
        "::notice title=dmlint::" + plain + " more findings in the log of this step.",
        lines.get(lines.size() - 1));
  }

  private String run(String format) throws IOException {
    Path folder = Files.createDirectories(repository.resolve("conf"));
    Files.createDirectories(repository.resolve(".git"));
    try (Stream<Path> files = Files.list(FORMATS.resolve("input"))) {
      for (Path file : files.toList()) {
        Files.write(folder.resolve(file.getFileName()), Files.readAllBytes(file));
      }
    }
    return Runs.in(
            folder,
            "check",
            "--target",
            "v1.0.3",
            "--severity",
            "DM104=warning",
            "--format",
            format)
        .out();
  }
}
