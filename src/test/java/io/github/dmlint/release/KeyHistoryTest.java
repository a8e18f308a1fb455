package io.github.dmlint.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dmlint.syntax.KeyPath;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What an unknown key may be, and the whole life of a key. */
class KeyHistoryTest {
  private static final RuleSets RULES = RuleSets.bundled();
  private static final KeyHistory HISTORY = RULES.history();

  private static Suggestion suggest(FileKind kind, String release, String... path) {
    return HISTORY.suggest(kind, KeyPath.of(path), RULES.release(release)).orElseThrow();
  }

  private static Suggestion.OtherRelease other(FileKind kind, String release, String... path) {
    return assertInstanceOf(Suggestion.OtherRelease.class, suggest(kind, release, path));
  }

  @Test
  void aKeyOfALaterReleaseSaysFromWhen() {
    Suggestion.OtherRelease queue =
        other(FileKind.TASK, "v1.0.3", "syncers", "global", "queue-size");
    assertEquals(Optional.empty(), queue.before());
    assertEquals("v1.0.5", queue.after().orElseThrow().toString());
    assertEquals("v1.0.5 and later", ReleaseRange.words(queue.known()));
  }

  @Test
  void aKeyWithAGapSaysBothSides() {
    Suggestion.OtherRelease strict = other(FileKind.TASK, "v6.6.0", "strict-optimistic-shard-mode");
    assertEquals("v6.5.12", strict.before().orElseThrow().toString());
    assertEquals("v7.1.2", strict.after().orElseThrow().toString());
    assertEquals("v6.5.4 to v6.5.12 and v7.1.2 and later", ReleaseRange.words(strict.known()));
  }

  @Test
  void aKeyThatMovedToAnotherKindSaysWhere() {
    Suggestion.OtherRelease host = other(FileKind.DM_WORKER, "v2.0.0", "from", "host");
    assertEquals(new KeyPlace(FileKind.SOURCE, "from.host"), host.moved().orElseThrow());
    assertEquals("v1.0.7", host.before().orElseThrow().toString());
  }

  @Test
  void whatTakesThePlaceOfAGoneKeyIsKnown() {
    Suggestion.OtherRelease heartbeat = other(FileKind.TASK, "v2.0.0", "disable-heartbeat");
    assertEquals(
        "enable-heartbeat with the opposite value",
        heartbeat.spec().notes().instead().orElseThrow());
    Suggestion.OtherRelease tidb = other(FileKind.TASK, "v6.0.0", "tidb");
    assertEquals("v5.3.0 to v5.4.3", ReleaseRange.words(tidb.known()));
    assertEquals("import-mode of loaders", tidb.spec().notes().instead().orElseThrow());
  }

  @Test
  void documentsThatAreWrongAreKnown() {
    String refused = "but v1.0.7 refuses it";
    KeySpec clean = other(FileKind.TASK, "v1.0.7", "clean-dump-file").spec();
    assertTrue(clean.notes().documented().orElseThrow().contains(refused));
    Suggestion.Renamed list =
        assertInstanceOf(
            Suggestion.Renamed.class, suggest(FileKind.TASK, "v1.0.7", "block-allow-list"));
    assertEquals("black-white-list", list.name());
    assertTrue(list.spec().notes().documented().orElseThrow().contains(refused));
  }

  @Test
  void aRenamedKeyHasItsOtherNameOnBothSides() {
    String old = "continuous-validator-config-name";
    Suggestion.Renamed later =
        assertInstanceOf(
            Suggestion.Renamed.class,
            suggest(FileKind.TASK, "v6.2.0", "mysql-instances", "[0]", old));
    assertEquals("validator-config-name", later.name());
    assertEquals("v6.0.0 to v6.1.7", ReleaseRange.words(later.known()));
    Suggestion.Renamed earlier =
        assertInstanceOf(
            Suggestion.Renamed.class,
            suggest(FileKind.TASK, "v6.1.7", "mysql-instances", "[0]", "validator-config-name"));
    assertEquals(old, earlier.name());
  }

  @Test
  void keysOfDevelopmentBuildsAreExplained() {
    Suggestion.Former meta =
        assertInstanceOf(
            Suggestion.Former.class, suggest(FileKind.DM_WORKER, "v1.0.3", "meta-file"));
    assertEquals("v1.0.0-alpha", meta.key().until());
    assertEquals(Optional.empty(), meta.key().instead());
    Suggestion.Former server =
        assertInstanceOf(
            Suggestion.Former.class,
            suggest(FileKind.TASK, "v1.0.3", "mysql-instances", "[1]", "server-id"));
    assertEquals("server-id of the dm-worker", server.key().instead().orElseThrow());
  }

  @Test
  void aKeyOfAnotherSectionOrKindIsFound() {
    Suggestion.Elsewhere host =
        assertInstanceOf(Suggestion.Elsewhere.class, suggest(FileKind.DM_WORKER, "v1.0.3", "host"));
    assertEquals(new KeyPlace(FileKind.DM_WORKER, "from.host"), host.places().get(0));
    assertEquals("from", host.places().get(0).section());
    Suggestion.Elsewhere worker =
        assertInstanceOf(
            Suggestion.Elsewhere.class, suggest(FileKind.DM_MASTER, "v1.0.3", "worker-addr"));
    assertEquals(List.of(new KeyPlace(FileKind.DM_WORKER, "worker-addr")), worker.places());
  }

  @Test
  void spellingAndLetterCaseComeLast() {
    assertEquals(
        new Suggestion.Spelling("task-mode"), suggest(FileKind.TASK, "v1.0.3", "task_mode"));
    assertEquals(new Suggestion.LetterCase("name"), suggest(FileKind.TASK, "v1.0.3", "Name"));
    assertEquals(
        new Suggestion.Spelling("worker-count"),
        suggest(FileKind.TASK, "v1.0.3", "syncers", "s", "worker-cuont"));
    assertTrue(
        HISTORY
            .suggest(FileKind.TASK, KeyPath.of("something-else"), RULES.release("v1.0.3"))
            .isEmpty());
  }

  @Test
  void theLifeOfAKeyHasAPhaseForEachChange() {
    List<KeyLife> lives = HISTORY.lives("server-id");
    assertEquals(
        List.of("task mysql-instances[].server-id", "source server-id", "dm-worker server-id"),
        lives.stream().map(l -> l.place().kind().id() + " " + l.place().path()).toList());
    KeyLife worker =
        lives.stream()
            .filter(l -> l.place().kind() == FileKind.DM_WORKER)
            .findFirst()
            .orElseThrow();
    assertEquals("v1.0.0-rc.1 to v1.0.7", ReleaseRange.words(worker.known()));
    assertEquals(
        List.of("INT v1.0.0-rc.1 to v1.0.1", "UINT v1.0.2 to v1.0.7"),
        worker.phases().stream().map(p -> p.spec().type().kind() + " " + p.range()).toList());
    KeyLife online = HISTORY.lives("online-ddl").get(0);
    assertEquals(2, online.phases().size());
    assertEquals("v6.0.0 and later", online.phases().get(1).range().toString());
    assertEquals(Optional.of("true"), online.phases().get(1).spec().defaultValue());
    assertEquals(1, HISTORY.lives("mysql-instances[].meta.binlog-gtid").size());
    assertEquals(List.of(), HISTORY.lives("no-such-key"));
  }

  @Test
  void aKeyHasThePhasesOfItsAllowedValues() {
    KeyLife mode = HISTORY.lives("task-mode").get(0);
    assertEquals(
        List.of("v1.0.0-rc.1 to v7.2.0 3", "v7.3.0 to v8.5.7 5", "v26.3.0 and later 6"),
        mode.phases().stream().map(p -> p.range() + " " + p.allowed().size()).toList());
  }
}
