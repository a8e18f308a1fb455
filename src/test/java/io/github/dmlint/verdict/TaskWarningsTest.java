package io.github.dmlint.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.dmlint.release.FileKind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** task.yaml: what a release takes, and does not go by. */
class TaskWarningsTest {
  private static final Judged TASK = new Judged(FileKind.TASK);

  private static List<String> warnings(String release, String mode, String... lines) {
    String[] all = new String[lines.length + 2];
    all[0] = "{name: t, task-mode: " + mode + ", target-database: {host: h},";
    System.arraycopy(lines, 0, all, 1, lines.length);
    all[lines.length + 1] = "}";
    assertEquals("accepted", TASK.first(release, all));
    return TASK.tolerated(release, all);
  }

  private static String instance(String more) {
    return "mysql-instances: [{source-id: s, " + more + "}],";
  }

  @Test
  void aKeyIsDeprecatedFromSomeReleaseOn() {
    String one = instance("") + "remove-meta: true";
    assertEquals(List.of(), warnings("v1.0.7", "full", one));
    assertEquals(List.of("deprecated-key"), warnings("v2.0.0", "full", one));
    assertEquals(
        List.of("deprecated-key"),
        warnings("v7.6.0", "full", instance("loader: {on-duplicate: error}")));
  }

  @Test
  void aDeprecatedKeyThatSaysWhatHoldsAnywayIsPassedOver() {
    String one =
        instance("") + "remove-meta: false, online-ddl-scheme: '', heartbeat-update-interval: 1";
    assertEquals(List.of(), warnings("v6.1.0", "full", one));
  }

  @Test
  void aRefusedKeyIsNotAlsoDeprecated() {
    String text =
        "{name: t, task-mode: full, target-database: {host: h}, mysql-instances: [{source-id: s}],"
            + " column-mappings: {m: {}}}";
    assertEquals("column-mappings-refused 20064", TASK.first("v6.6.0", text));
    assertEquals(List.of(), TASK.tolerated("v6.6.0", text));
  }

  @Test
  void onlyAnIncrementalTaskLooksAtMeta() {
    String one = instance("meta: {binlog-name: mysql-bin.000001}");
    assertEquals(List.of("meta-ignored"), warnings("v1.0.0", "full", one));
    assertEquals(List.of("meta-ignored"), warnings("v1.0.0", "all", one));
    assertEquals(List.of(), warnings("v1.0.0", "incremental", one));
    assertEquals(List.of("meta-ignored"), warnings("v7.3.0", "dump", one));
  }

  @Test
  void threadsOfTheInstanceOverrideThoseOfTheUnit() {
    assertEquals(
        List.of("value-overridden"),
        warnings("v1.0.2", "full", instance("mydumper: {threads: 8}, mydumper-thread: 4")));
    assertEquals(
        List.of(),
        warnings("v1.0.2", "full", instance("mydumper: {threads: 8}, mydumper-thread: 0")));
    assertEquals(
        List.of(), warnings("v1.0.2", "full", instance("loader: {dir: ./d}, loader-thread: 4")));
  }

  @Test
  void theOlderListDoesNotCountBesideTheNewerOne() {
    String both =
        instance("block-allow-list: a, black-white-list: b")
            + "block-allow-list: {a: {do-dbs: [d]}}, black-white-list: {b: {do-dbs: [d]}}";
    assertEquals(List.of("value-overridden", "value-overridden"), warnings("v2.0.0", "full", both));
    String older = instance("black-white-list: b") + "black-white-list: {b: {do-dbs: [d]}}";
    assertEquals(List.of("deprecated-key", "deprecated-key"), warnings("v2.0.0", "full", older));
    assertEquals(List.of(), warnings("v1.0.7", "full", older));
  }

  @Test
  void settingsThatAnInstanceDoesNotName() {
    String one = "mysql-instances: [{source-id: s}, {source-id: u, loader-config-name: g}],";
    assertEquals(
        List.of("settings-not-named"), warnings("v2.0.2", "full", one + "loaders: {g: {}}"));
  }

  @Test
  void unknownEventsNeverMatchUntilTheyAreLookedUp() {
    String one =
        instance("filter-rules: [f]")
            + "filters: {f: {schema-pattern: d, events: [INSERT, inserts], action: Do}}";
    assertEquals(List.of("event-unknown"), warnings("v6.1.0", "full", one));
    assertEquals(List.of("event-filter-dropped"), warnings("v8.5.0", "full", one));
  }

  @Test
  void anExpressionThatIsOnlyGuessedIsNoError() {
    String filter = "expression-filter: {f: {schema: d, table: t, insert-value-expr: '%s'}}";
    String one = instance("expression-filters: [f]") + filter;
    assertEquals(List.of(), warnings("v2.0.5", "full", one.formatted("a + 1 > length(b)")));
    for (String guess :
        List.of("a in (select 1)", "1 from t where", "cast(a as char)", "1; set x")) {
      assertEquals(List.of("expression-unread"), warnings("v2.0.5", "full", one.formatted(guess)));
    }
  }
}
