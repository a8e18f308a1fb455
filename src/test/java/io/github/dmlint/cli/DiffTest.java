package io.github.dmlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What changed between two releases, as {@code dmlint diff} tells it. */
class DiffTest {
  @TempDir private Path folder;

  @Test
  void listsChangesWithWhatToDo() {
    String out = Runs.in(folder, "diff", "v1.0.7", "v8.5.7", "--kind", "task").out();
    assertTrue(out.contains("- task 'disable-heartbeat' is gone.\n      do: "), out);
    assertTrue(out.contains("+ task 'shard-mode' is new"), out);
    assertFalse(out.contains("dm-worker '"), out);
  }

  @Test
  void aReleaseHasNoChangesToItself() {
    String out = Runs.in(folder, "diff", "v8.5.7", "v8.5.7").out();
    assertEquals("From DM 'v8.5.7' to DM 'v8.5.7':\n0 changes.\n", out);
  }

  @Test
  void ofAFileOnlyWhatTouchesIt() throws IOException {
    Files.writeString(
        folder.resolve("dm-worker.toml"), "source-id = \"a\"\nworker-addr = \":8262\"\n");
    String out = Runs.in(folder, "diff", "v1.0.7", "v2.0.7", "dm-worker.toml").out();
    assertTrue(out.contains("- dm-worker 'source-id' is gone."), out);
    assertFalse(out.contains("'relay-dir'"), out);
    assertFalse(out.contains("task '"), out);
    assertTrue(out.contains("DM 'v2.0.7' does not accept it."), out);
  }

  @Test
  void secretsStayHidden() throws IOException {
    Files.writeString(
        folder.resolve("task.yaml"), "target-database: {password: kAnArY, port: x, x: kAnArY}\n");
    String out = Runs.in(folder, "diff", "v1.0.7", "v2.0.7", "task.yaml").out();
    assertFalse(out.contains("nArY"), out);
  }

  @Test
  void missingFileIsToldByTheExitCode() {
    assertEquals(ExitCode.FAILED, Runs.in(folder, "diff", "v1.0.7", "v2.0.7", "no.yaml").code());
  }

  @Test
  void programsGetTheSameAsJson() throws IOException {
    Files.writeString(folder.resolve("task.yaml"), "tidb: {backend: tidb}\n");
    String all = Runs.in(folder, "diff", "v5.4.3", "v6.0.0", "--format", "json").out();
    assertTrue(all.contains("\"change\": \"key-gone\",\n      \"kind\": \"task\""), all);
    assertTrue(all.contains("\"codeAfter\": 20053"), all);
    String file = Runs.in(folder, "diff", "v5.4.3", "v6.0.0", "task.yaml", "--format=json").out();
    assertTrue(file.contains("\"key\": \"tidb\""), file);
    assertFalse(file.contains("behaviour-changed"), file);
    assertTrue(file.contains("\"acceptedAfter\": false"), file);
  }

  @Test
  void keysOfOneNameThatChangeAlikeAreOneLine() {
    String out = Runs.in(folder, "diff", "v6.5.6", "v7.1.2", "--kind", "task").out();
    assertTrue(
        out.contains(
            "+ task 'mysql-instances[].loader.analyze', task 'loaders.<name>.analyze' is new"),
        out);
    assertTrue(out.contains("~ told with code 20066, before with code 20063 (task): "), out);
    assertFalse(out.contains("dm-master"), out);
  }
}
