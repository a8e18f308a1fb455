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
        of(Change.BehaviourChanged.class, changes("v1.0.0-rc.1", "v26.3.3", Set.of()));
    assertTrue(changed.size() > 5);
    for (Change.BehaviourChanged change : changed) {
      assertTrue(change.what().endsWith("."), change.name() + ": " + change.what());
    }
  }
}
