package io.github.dmlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the program ends with, for each way to end. */
class ExitCodeTest {
  private static final Path TESTDATA = Path.of("testdata");

  @ParameterizedTest
  @CsvSource({
    "0, --version",
    "0, --help",
    "0, help check",
    "0, rules",
    "0, releases",
    "0, explain DM101",
    "0, explain meta-file",
    "0, check --target v1.0.3 clusters/clean-v1.0.3",
    "0, check --target v1.0.3 --fail-on never clusters/upgrade-to-v1.0.3",
    "0, check --target v1.0.3 --select DM9 clusters/upgrade-to-v1.0.3",
    "1, check --target v1.0.3 clusters/upgrade-to-v1.0.3",
    "1, check --target 1.0.3 clusters/upgrade-to-v1.0.3",
    "2, chek",
    "2, --no-such-option",
    "2, check --no-such-option",
    "2, check --target v1.0.33",
    "2, check --kind worker .",
    "2, check --format yaml .",
    "2, check --format text --format json .",
    "2, check --fail-on sometimes .",
    "2, check --color blue .",
    "2, check --threads none .",
    "2, check --severity DM101 .",
    "2, check -",
    "2, check --rules nowhere .",
    "2, explain no-such-topic",
    "3, check nowhere.toml",
    "3, check --target v1.0.3 clusters/clean-v1.0.3 nowhere.toml",
    "3, check --target v1.0.3 clusters/upgrade-to-v1.0.3 nowhere.toml",
  })
  void eachWayToEndHasItsCode(int code, String line) {
    Runs.Run run = Runs.in(TESTDATA, line.split(" ", -1));
    assertEquals(code, run.code(), run.out() + run.err());
    assertFalse(run.err().contains("\tat "), "no stack trace");
  }

  @Test
  void warningsFailWhenAsked(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("dmctl.toml"), "master-addr = \"127.0.0.1:8261\"\nx = 1\n");
    String[] line = {"check", "--target", "v1.0.3", "--fail-on", "error", "dmctl.toml"};
    assertEquals(0, Runs.in(folder, line).code());
    line[4] = "warning";
    assertEquals(1, Runs.in(folder, line).code());
  }

  @Test
  void usageComesBeforeFailureBeforeFindings() {
    assertEquals(ExitCode.USAGE, ExitCode.of(true, true, true));
    assertEquals(ExitCode.FAILED, ExitCode.of(false, true, true));
    assertEquals(ExitCode.FINDINGS, ExitCode.of(false, false, true));
    assertEquals(ExitCode.CLEAN, ExitCode.of(false, false, false));
  }
}
