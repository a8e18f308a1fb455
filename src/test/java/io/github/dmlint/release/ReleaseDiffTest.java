package io.github.dmlint.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What changed between two releases. */
class ReleaseDiffTest {
  private static final RuleSets RULES = RuleSets.bundled();

  private static List<Change> changes(String before, String after, Set<FileKind> kinds) {
    return RULES.diff(RULES.release(before), RULES.release(after), kinds).changes();
  }

  private static <T extends Change> List<T> of(Class<T> type, List<Change> changes) {
    return changes.stream().filter(type::isInstance).map(type::cast).toList();
  }

  @Test
  void nothingChangesWithinAPatch() {
    assertEquals(List.of(), changes("v1.0.0", "v1.0.1", EnumSet.allOf(FileKind.class)));
    assertEquals(List.of(), changes("v6.5.10", "v6.5.11", EnumSet.allOf(FileKind.class)));
  }

  @Test
  void goneKeysSayWhereTheyWent() {
    List<Change> changes = changes("v1.0.7", "v2.0.0", Set.of(FileKind.DM_WORKER));
    Change.KeyGone source =
        of(Change.KeyGone.class, changes).stream()
            .filter(change -> change.place().path().equals("source-id"))
            .findFirst()
            .orElseThrow();
    assertEquals("move it to 'source-id' of the source file", source.remedy());
    assertTrue(
        of(Change.KeyAdded.class, changes).stream()
            .anyMatch(change -> change.place().path().equals("advertise-addr")));
  }

  @Test
  void changedTypesDefaultsAndValuesAreListed() {
    List<Change> task = changes("v1.0.7", "v8.5.7", Set.of(FileKind.TASK));
    assertEquals(
        List.of("mydumpers.<name>.chunk-filesize", "mysql-instances[].mydumper.chunk-filesize"),
        of(Change.TypeChanged.class, task).stream().map(c -> c.place().path()).sorted().toList());
    List<String> lists =
        of(Change.ValuesChanged.class, task).stream().map(Change.ValuesChanged::list).toList();
    assertEquals(List.of("task-mode", "checking-item", "event-type", "filter-action"), lists);
    List<Change> worker = changes("v2.0.1", "v2.0.2", Set.of(FileKind.DM_WORKER));
    assertEquals(
        List.of("keepalive-ttl 10 60"),
        of(Change.DefaultChanged.class, worker).stream()
            .map(c -> c.place().path() + " " + c.before() + " " + c.after())
            .toList());
  }

  @Test
  void strictnessAndKindsAreListed() {
    List<Change> strict =
        changes(
            "v1.0.0-rc.1", "v1.0.0-rc.1-12-gaa39ff9", Set.of(FileKind.DM_MASTER, FileKind.TASK));
    assertEquals(2, of(Change.StrictnessChanged.class, strict).size());
    List<Change> source = changes("v1.0.7", "v2.0.0", Set.of(FileKind.SOURCE));
    assertEquals(1, of(Change.KindChanged.class, source).size());
  }

  @Test
  void behavioursAreSentences() {
    List<Change.BehaviourChanged> changed =
        of(
            Change.BehaviourChanged.class,
            changes("v1.0.0-rc.1", "v26.3.3", EnumSet.allOf(FileKind.class)));
    assertTrue(changed.size() > 5);
    for (Change.BehaviourChanged change : changed) {
      assertTrue(change.what().endsWith("."), change.name() + ": " + change.what());
    }
  }

  @Test
  void checksAreListedWithTheirCodesAndKinds() {
    List<Change.CheckChanged> task =
        of(Change.CheckChanged.class, changes("v6.5.6", "v7.1.2", Set.of(FileKind.TASK)));
    assertEquals(
        List.of(
            "strict-shard-mode-misplaced 20063 20066",
            "column-mappings-refused - 20064",
            "size-invalid - 0",
            "column-mapping-undefined 20025 -",
            "checksum-physical-unknown - 20063",
            "analyze-unknown - 20065",
            "column-mapping-invalid 20046 -"),
        task.stream().map(ReleaseDiffTest::codes).toList());
    assertEquals(
        List.of(),
        of(Change.CheckChanged.class, changes("v6.5.6", "v7.1.2", Set.of(FileKind.DM_MASTER))));
    assertEquals(
        List.of("foreign-key-checks-on 20070 -"),
        of(Change.CheckChanged.class, changes("v8.5.7", "v8.5.6", Set.of(FileKind.TASK))).stream()
            .map(ReleaseDiffTest::codes)
            .toList());
    for (Change.CheckChanged check : task) {
      assertTrue(check.what().endsWith("."), check.problem() + ": " + check.what());
    }
  }

  @Test
  void aCheckThatOnlyGetsACodeIsNone() {
    List<String> checks =
        of(
                Change.CheckChanged.class,
                changes("v1.0.0-rc.1-12-gaa39ff9", "v1.0.1", EnumSet.allOf(FileKind.class)))
            .stream()
            .map(ReleaseDiffTest::codes)
            .toList();
    assertEquals(List.of(), checks);
  }

  private static String codes(Change.CheckChanged check) {
    return check.problem() + " " + code(check.before()) + " " + code(check.after());
  }

  private static String code(Change.Check check) {
    return check.made() ? String.valueOf(check.code().orElse(0)) : "-";
  }
}
