package io.github.dmlint.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dmlint.release.pack.RuleFault;
import io.github.dmlint.release.pack.RulePacker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new release is a few lines of data, as docs/new-release.md says. */
class NewReleaseTest {
  private static final String AGAIN =
      """
      v26.3.4:
        after: v26.3.3
        date: 2026-12-01
        branch: release-nextgen-202603
        commits: 0123456789abcdef0123456789abcdef01234567
      """;

  @TempDir Path rules;

  @BeforeEach
  void copy() throws IOException {
    Files.createDirectories(rules.resolve("keys"));
    for (String folder : List.of("", "keys")) {
      try (var files = Files.newDirectoryStream(Path.of("rules").resolve(folder), "*.yaml")) {
        for (Path file : files) {
          Files.copy(file, rules.resolve(folder).resolve(file.getFileName()));
        }
      }
    }
  }

  private void append(String file, String text) throws IOException {
    Files.writeString(rules.resolve(file), text, StandardOpenOption.APPEND);
  }

  private void replace(String file, String old, String now) throws IOException {
    String text = Files.readString(rules.resolve(file));
    assertTrue(text.contains(old), old);
    Files.writeString(rules.resolve(file), text.replace(old, now));
  }

  private RuleSets load() {
    return assertInstanceOf(RuleSets.Loaded.class, RuleSets.load(rules)).rules();
  }

  private String fault() {
    return assertInstanceOf(RuleSets.Faulty.class, RuleSets.load(rules)).fault();
  }

  @Test
  void aReleaseInWhichNothingChangesIsFiveLines() throws IOException {
    append("releases.yaml", AGAIN);
    RuleSets loaded = load();
    Release release = loaded.newest();
    Release before = loaded.release("v26.3.3");
    assertEquals("v26.3.4", release.toString());
    for (FileKind kind : FileKind.values()) {
      assertEquals(before.table(kind), release.table(kind));
    }
    assertSame(
        before.table(FileKind.TASK).orElseThrow(), release.table(FileKind.TASK).orElseThrow());
    assertEquals(before.values("task-mode"), release.values("task-mode"));
    assertEquals(before.decoder(FileKind.Format.TOML), release.decoder(FileKind.Format.TOML));
    assertInstanceOf(Resolution.Exact.class, loaded.resolve("v26.3.4"));
    assertEquals(List.of(release), loaded.withCommit("0123456"));
  }

  @Test
  void whatIsNewIsOneLineEach() throws IOException {
    append("releases.yaml", AGAIN + "  toml: 1.7.0\n");
    append("behaviours.yaml", "\n# Tasks may sleep.\ntasks-sleep: {v26.3.4: true}\n");
    replace("values.yaml", "    add: [load]\n", "    add: [load]\n  v26.3.4:\n    drop: [dump]\n");
    replace(
        "keys/dm-worker.yaml",
        "      join: {",
        "      naps: {type: int, since: v26.3.4}\n      join: {gone: v26.3.4, ");
    RuleSets loaded = load();
    Release release = loaded.newest();
    StructType worker = release.table(FileKind.DM_WORKER).orElseThrow().root();
    assertTrue(worker.key("naps").isPresent());
    assertFalse(worker.key("join").isPresent());
    assertTrue(release.has("tasks-sleep"));
    assertFalse(loaded.release("v26.3.3").has("tasks-sleep"));
    assertFalse(release.values("task-mode").contains("dump"));
    assertEquals("1.7.0", release.decoder(FileKind.Format.TOML));
    assertEquals("1.6.0", loaded.release("v26.3.3").decoder(FileKind.Format.TOML));
  }

  @Test
  void aNewPatchHasWhatItsBranchHas() throws IOException {
    replace(
        "releases.yaml",
        "\nv6.6.0:\n",
        "\nv6.5.13:\n  after: v6.5.12\n  date: 2026-12-01\n  branch: release-6.5\n"
            + "  commits: '0123456789012345678901234567890123456789'\nv6.6.0:\n");
    StructType task = load().release("v6.5.13").table(FileKind.TASK).orElseThrow().root();
    assertTrue(task.key("strict-optimistic-shard-mode").isPresent());
  }

  @Test
  void oneCodeMeansTwoThingsByBranch() throws IOException {
    append(
        "problems.yaml",
        """

        sharding-refused: {v6.5.4: 20063, v7.1.2: 20066, v7.2.0: 20066}
        checksum-refused: {v6.6.0: 20063}
        rows-refused: {v8.5.7: 20070}
        """);
    RuleSets loaded = load();
    assertEquals(
        List.of("v6.5.12 20063 -", "v6.6.0 - 20063", "v7.1.1 - 20063", "v7.1.2 20066 20063"),
        Stream.of("v6.5.12", "v6.6.0", "v7.1.1", "v7.1.2")
            .map(loaded::release)
            .map(r -> r + " " + code(r, "sharding-refused") + " " + code(r, "checksum-refused"))
            .toList());
    assertEquals("-", code(loaded.release("v8.5.6"), "rows-refused"));
    assertEquals("20070", code(loaded.release("v8.5.7"), "rows-refused"));
    assertEquals("-", code(loaded.release("v26.3.0"), "rows-refused"));
  }

  private static String code(Release release, String problem) {
    return release.code(problem).isPresent()
        ? String.valueOf(release.code(problem).getAsInt())
        : "-";
  }

  @Test
  void aMistakeIsNamedWithItsPlace() throws IOException {
    replace("keys/dm-worker.yaml", "join: {type: string", "join: {type: strnig");
    assertEquals("dm-worker.yaml structs Config keys join: no type 'strnig'", fault());
  }

  @Test
  void aReleaseThatIsNotThereIsAMistake() throws IOException {
    append("behaviours.yaml", "\n# Tasks may sleep.\ntasks-sleep: {v26.3.9: true}\n");
    assertEquals("behaviours.yaml tasks-sleep: 'v26.3.9' is no release of releases.yaml", fault());
  }

  @Test
  void aReleaseOutOfOrderIsAMistake() throws IOException {
    append("releases.yaml", AGAIN.replace("v26.3.4", "v6.5.13"));
    assertEquals(
        "releases.yaml v6.5.13: stands below 'v26.3.3', but its name comes before that", fault());
  }

  @Test
  void aFactThatIsNotKnownIsAMistake() throws IOException {
    replace("keys/dm-worker.yaml", "join: {type: string", "join: {tpye: string");
    assertTrue(fault().startsWith("dm-worker.yaml structs Config keys join tpye: is not known"));
  }

  @Test
  void anEntryThatStandsTwiceIsAMistake() throws IOException {
    append("behaviours.yaml", "\ntasks-sleep: {}\ntasks-sleep: {}\n");
    assertTrue(fault().startsWith("behaviours.yaml: key 'tasks-sleep' stands twice"), fault());
  }

  @Test
  void theRulesOfAllReleasesStaySmall() throws RuleFault {
    int bytes = RulePacker.pack(Path.of("rules")).length;
    assertTrue(bytes < 300_000, bytes + " bytes");
  }
}
