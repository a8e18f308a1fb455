package io.github.dmlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The commands around the shell and the repository, and the options for quiet and counting runs.
 */
class HomeCommandsTest {
  private static final Path TESTDATA = Path.of("testdata");

  @TempDir Path folder;

  @Test
  void manualAndCompletionsNameEachCommandButNoneHidden() {
    String manual = Runs.in(folder, "man").out();
    String fish = Runs.in(folder, "completion", "fish").out();
    String bash = Runs.in(folder, "completion", "bash").out();
    for (String name : Commands.NAMES) {
      assertTrue(manual.contains("\"dmlint " + name + "\""), name);
      assertTrue(fish.contains("-a " + name + " "), name);
      assertTrue(bash.contains(name), name);
    }
    assertFalse((manual + fish + bash).contains("dmlint train"));
  }

  @Test
  void anUnknownShellIsWrongUsage() {
    assertEquals(ExitCode.USAGE, Runs.in(folder, "completion", "tcsh").code());
  }

  @Test
  void doctorTellsRuleSetsAndStart() {
    Runs.Run run = Runs.in(folder, "doctor");
    assertEquals(0, run.code());
    assertTrue(run.out().contains("releases, the newest v"), run.out());
    assertTrue(run.out().contains("start             plain"), run.out());
  }

  @Test
  void initWritesOnceAndNeverOverwrites() throws IOException {
    Path hooks = folder.resolve(".pre-commit-config.yaml");
    assertEquals(0, Runs.in(folder, "init").code());
    assertTrue(Files.readString(hooks).contains("- id: dmlint"));
    Path workflow = folder.resolve(".github/workflows/dmlint.yml");
    assertTrue(Files.readString(workflow).contains("uses: dmlint/dmlint@v"));
    Files.writeString(hooks, "repos: []\n");
    Runs.Run again = Runs.in(folder, "init");
    assertEquals("repos: []\n", Files.readString(hooks));
    assertTrue(again.out().contains("stays as it is") && again.out().contains("- id: dmlint"));
  }

  @Test
  void quietPrintsOnlyWhenThereAreFindings() {
    String clean = "clusters/clean-v1.0.3";
    assertEquals("", Runs.in(TESTDATA, "check", "--quiet", "--target", "v1.0.3", clean).out());
    String bad = "clusters/upgrade-to-v1.0.3";
    assertFalse(Runs.in(TESTDATA, "check", "--quiet", "--target", "v1.0.3", bad).out().isEmpty());
  }

  @Test
  void statisticsCountByRule() {
    Runs.Run run =
        Runs.in(
            TESTDATA, "check", "--statistics", "--target", "v1.0.3", "clusters/upgrade-to-v1.0.3");
    assertTrue(run.err().contains("\tDM101 unknown-key\n"), run.err());
  }
}
