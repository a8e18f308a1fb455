package io.github.dmlint.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.dmlint.release.FileKind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** task.yaml: what DM checks before it cuts the task into sub tasks. */
class TaskChecksTest {
  private static final Judged TASK = new Judged(FileKind.TASK);
  private static final String NAME = "name: t";
  private static final String FULL = "task-mode: full";
  private static final String TARGET = "target-database: {host: h}";
  private static final String INSTANCE = "mysql-instances: [{source-id: s}]";

  private static String first(String release, String... lines) {
    return TASK.first(release, lines);
  }

  /** A task with a name, a mode and a target, and more lines. */
  private static String more(String release, String... lines) {
    String[] all = new String[lines.length + 3];
    all[0] = NAME;
    all[1] = FULL;
    all[2] = TARGET;
    System.arraycopy(lines, 0, all, 3, lines.length);
    return first(release, all);
  }

  @Test
  void aTaskHasANameAModeATargetAndInstances() {
    assertEquals("accepted", more("v1.0.7", INSTANCE));
    assertEquals("task-name-empty", first("v1.0.0-rc.1", FULL, TARGET, INSTANCE));
    assertEquals("task-name-empty 20019", first("v1.0.0", FULL, TARGET, INSTANCE));
    assertEquals(
        "task-mode-unknown 20020", first("v1.0.0", NAME, "task-mode: Full", TARGET, INSTANCE));
    assertEquals("target-database-missing 20021", first("v1.0.0", NAME, FULL, INSTANCE));
    assertEquals("instances-missing 20013", more("v1.0.0"));
  }

  @Test
  void modesCameWithTheReleases() {
    String[] dump = {NAME, "task-mode: dump", TARGET, INSTANCE};
    assertEquals("task-mode-unknown 20020", first("v7.2.0", dump));
    assertEquals("accepted", first("v7.3.0", dump));
    String[] load = {NAME, "task-mode: load", TARGET, INSTANCE};
    assertEquals("task-mode-unknown 20020", first("v8.5.7", load));
    assertEquals("accepted", first("v26.3.0", load));
  }

  @Test
  void itemsAndSchemesAreKnownOnes() {
    assertEquals(
        "checking-item-unknown 20001", more("v1.0.0", "ignore-checking-items: [foo]", INSTANCE));
    assertEquals(
        "online-ddl-scheme-unknown 20007", more("v1.0.0", "online-ddl-scheme: ghost", INSTANCE));
    assertEquals("shard-mode-unknown 20033", more("v2.0.0", "shard-mode: foo", INSTANCE));
    assertEquals("collation-unknown 20052", more("v5.4.0", "collation_compatible: foo", INSTANCE));
  }

  @Test
  void strictShardingHasADifferentCodeOnEachBranch() {
    String strict = "strict-optimistic-shard-mode: true";
    assertEquals("strict-shard-mode-misplaced 20063", more("v6.5.4", strict, INSTANCE));
    assertEquals("strict-shard-mode-misplaced 20066", more("v7.1.2", strict, INSTANCE));
    assertEquals("accepted", more("v7.1.2", strict, "shard-mode: optimistic", INSTANCE));
    assertEquals("unknown-key 20003", more("v6.6.0", strict, INSTANCE));
  }

  @Test
  void anInstanceNamesASourceOfItsOwn() {
    assertEquals("instance-empty 20012", more("v1.0.0", "mysql-instances: [~]"));
    assertEquals("instance-source-id-empty 20005", more("v1.0.0", "mysql-instances: [{}]"));
    assertEquals(
        "source-id-repeated 20014",
        more("v1.0.0", "mysql-instances: [{source-id: a}, {source-id: b}, {source-id: a}]"));
    assertEquals(
        "instance-source-id-too-long 20006",
        more("v1.0.0", "mysql-instances: [{source-id: " + "x".repeat(33) + "}]"));
  }

  @Test
  void metaHasAPosition() {
    String noName = "mysql-instances: [{source-id: s, meta: {binlog-pos: 4}}]";
    assertEquals("meta-without-position 20011", more("v1.0.0", noName));
    assertEquals(
        "accepted", more("v2.0.0", "mysql-instances: [{source-id: s, meta: {binlog-gtid: a}}]"));
    String[] incremental = {NAME, "task-mode: incremental", TARGET, INSTANCE};
    assertEquals("meta-missing 20022", first("v6.0.0", incremental));
    assertEquals("accepted", first("v6.1.0", incremental));
  }

  @Test
  void namesMustBeDefined() {
    String[][] cases = {
      {"route-rules: [x]", "route-undefined 20023"},
      {"filter-rules: [x]", "filter-undefined 20024"},
      {"column-mapping-rules: [x]", "column-mapping-undefined 20025"},
      {"black-white-list: x", "list-undefined 20026"},
      {"mydumper-config-name: x", "mydumper-undefined 20027"},
      {"loader-config-name: x", "loader-undefined 20029"},
      {"syncer-config-name: x", "syncer-undefined 20030"},
    };
    for (String[] each : cases) {
      String instance = "mysql-instances: [{source-id: s, " + each[0] + "}]";
      assertEquals(each[1], more("v1.0.0", instance), each[0]);
    }
    assertEquals(
        "validator-undefined 20056",
        more("v6.2.0", "mysql-instances: [{source-id: s, validator-config-name: x}]"));
  }

  @Test
  void settingsAreNamedOrWrittenNotBoth() {
    String both = "mysql-instances: [{source-id: s, mydumper-config-name: g, mydumper: {}}]";
    assertEquals("mydumper-given-twice 20015", more("v1.0.0", both, "mydumpers: {g: {}}"));
  }

  @Test
  void settingsWithoutContentCrashSomeReleases() {
    String[] lines = {
      "mysql-instances: [{source-id: s, mydumper-config-name: g}]", "mydumpers: {g: }"
    };
    assertEquals("accepted", more("v1.0.1", lines));
    assertEquals("settings-empty", more("v1.0.2", lines));
    assertEquals("settings-empty", more("v6.0.0", lines));
    assertEquals("accepted", more("v6.1.0", lines));
  }

  @Test
  void aNullPathIsNoDefault() {
    String instance = "mysql-instances: [{source-id: s, mydumper: {mydumper-path: ~}}]";
    assertEquals("mydumper-path-empty 20028", more("v1.0.0", instance));
  }

  @Test
  void namesStandOnceInAList() {
    String[] lines = {
      "mysql-instances: [{source-id: s, filter-rules: [f, f]}]",
      "filters: {f: {schema-pattern: a, action: Do}}"
    };
    assertEquals("event-filter-invalid", more("v1.0.2", lines));
    assertEquals("rule-repeated 20032", more("v1.0.3", lines));
  }

  @Test
  void whatIsDefinedIsUsed() {
    String routes = "routes: {r: {schema-pattern: a, target-schema: b}}";
    assertEquals("accepted", more("v2.0.1", INSTANCE, routes));
    assertEquals("definition-unused 20038", more("v2.0.2", INSTANCE, routes));
  }

  @Test
  void timeZonesAreNamesThenNothingThenAlsoOffsets() {
    String offset = "timezone: '+08:00'";
    assertEquals("timezone-invalid 20008", more("v2.0.3", INSTANCE, offset));
    assertEquals("accepted", more("v2.0.4", INSTANCE, offset));
    assertEquals("accepted", more("v5.3.0", INSTANCE, offset));
    assertEquals("timezone-invalid 20008", more("v5.3.0", INSTANCE, "timezone: '+14:01'"));
    assertEquals("timezone-invalid 20008", more("v5.3.0", INSTANCE, "timezone: Local"));
    assertEquals("accepted", more("v1.0.0", INSTANCE, "timezone: Local"));
  }

  @Test
  void anExpressionFilterHasATableAndOneKindOfExpression() {
    String instance = "mysql-instances: [{source-id: s, expression-filters: [e]}]";
    String start = "expression-filter: {e: {schema: a, table: b, ";
    assertEquals("accepted", more("v2.0.5", instance, start + "insert-value-expr: a > 1}}"));
    assertEquals(
        "expression-invalid 20041", more("v2.0.5", instance, start + "insert-value-expr: a >}}"));
    assertEquals(
        "expression-filter-of-several-kinds 20039",
        more("v2.0.5", instance, start + "insert-value-expr: a, delete-value-expr: b}}"));
    assertEquals(
        "expression-filter-without-table 20042",
        more("v2.0.5", instance, "expression-filter: {e: {schema: a}}"));
    assertEquals("definition-empty", more("v2.0.5", instance, "expression-filter: {e: }"));
  }

  @Test
  void reservedWordsNameNoColumnInAnExpression() {
    for (String good :
        List.of(
            "t.rank > 1",
            "`rank` > 1",
            "rank() over (order by a) > 1",
            "if(a, 1, 2)",
            "sum(a) over w",
            "match(a) against ('x')",
            "left(a, 1) = 'x'",
            "mod(a, 2) = 1",
            "a > all (select 1)")) {
      assertEquals("accepted", expression(good), good);
    }
    for (String bad :
        List.of(
            "rank > 1", "rank() > 1", "groups", "schema = 'x'", "if > 1", "and(1)", "match(a)")) {
      assertEquals("expression-invalid 20041", expression(bad), bad);
    }
  }

  private static String expression(String text) {
    return more(
        "v2.0.5",
        "mysql-instances: [{source-id: s, expression-filters: [e]}]",
        "expression-filter: {e: {schema: a, table: b, insert-value-expr: \"" + text + "\"}}");
  }

  @Test
  void aValidatorHasAModeAndASize() {
    String instance = "mysql-instances: [{source-id: s, validator-config-name: v}]";
    assertEquals("accepted", more("v6.2.0", instance, "validators: {v: {mode: fast}}"));
    assertEquals(
        "validator-mode-unknown 20055", more("v6.2.0", instance, "validators: {v: {mode: x}}"));
    String size = "validators: {v: {max-pending-row-size: 1e3}}";
    assertEquals("row-size-invalid", more("v7.5.1", instance, size));
    assertEquals("accepted", more("v7.5.2", instance, size));
    assertEquals("definition-empty", more("v6.2.0", INSTANCE, "validators: {v: }"));
  }

  @Test
  void aLoaderHasOptionsByRelease() {
    String instance = "mysql-instances: [{source-id: s, loader-config-name: l}]";
    assertEquals(
        "import-mode-unknown 20053", more("v6.0.0", instance, "loaders: {l: {import-mode: x}}"));
    assertEquals("accepted", more("v6.5.0", instance, "loaders: {l: {import-mode: PHYSICAL}}"));
    assertEquals(
        "on-duplicate-unknown 20054", more("v6.4.0", instance, "loaders: {l: {on-duplicate: x}}"));
    assertEquals("accepted", more("v6.5.0", instance, "loaders: {l: {on-duplicate: x}}"));
    String emptied = "loaders: {l: {on-duplicate: x, on-duplicate-logical: ''}}";
    assertEquals("on-duplicate-unknown 20054", more("v6.5.0", instance, emptied));
    assertEquals("accepted", more("v7.6.0", instance, emptied));
  }

  @Test
  void safeModeHasATime() {
    String syncer =
        "mysql-instances: [{source-id: s, syncer: {safe-mode: true, safe-mode-duration: ";
    assertEquals("safe-mode-without-time 20061", more("v6.3.0", syncer + "0s}}]"));
    assertEquals("safe-mode-duration-invalid 20060", more("v6.3.0", syncer + "x}}]"));
    assertEquals("accepted", more("v6.3.0", syncer + "1s}}]"));
  }

  @Test
  void columnMappingsAreGone() {
    String mappings = "column-mappings: {m: {schema-pattern: a, expression: x}}";
    assertEquals("column-mappings-refused 20064", more("v6.6.0", INSTANCE, mappings));
  }

  @Test
  void allProblemsAreTold() {
    assertEquals(
        List.of(
            "task-name-empty", "task-mode-unknown", "target-database-missing", "instances-missing"),
        TASK.verdict("v1.0.7", "name: ''").problems().stream().map(p -> p.kind()).toList());
  }
}
