package io.github.dmlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The folders of {@code testdata/ok}, about which there is nothing to say: by the release that the
 * folder is called, else by that of its inventory.
 */
class CleanFilesTest {
  static List<Path> folders() throws IOException {
    try (Stream<Path> folders = Files.list(Path.of("testdata", "ok"))) {
      return folders.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("folders")
  void thereIsNothingToSay(Path folder) {
    String name = String.valueOf(folder.getFileName());
    Runs.Run run =
        name.startsWith("v")
            ? Runs.in(folder, "check", "--target", name)
            : Runs.in(folder, "check");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("No findings in "), run.out());
  }
}
