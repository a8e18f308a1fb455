package io.github.dmlint.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.dmlint.release.FileKind;
import org.junit.jupiter.api.Test;

/** task.yaml: what DM checks of the sub tasks, and what stops a task that was accepted. */
class SubTaskChecksTest {
  private static final Judged TASK = new Judged(FileKind.TASK);

  /** A task whose only instance has the settings, and more lines. */
  private static String first(String release, String settings, String... lines) {
    String[] all = new String[lines.length + 4];
    all[0] = "name: t";
    all[1] = "task-mode: full";
    all[2] = "target-database: {host: h}";
    all[3] = "mysql-instances: [{source-id: s" + (settings.isEmpty() ? "" : ", ") + settings + "}]";
    System.arraycopy(lines, 0, all, 4, lines.length);
    return TASK.first(release, all);
  }

  @Test
  void aPlainPasswordIsRefusedUntilItIsAllowed() {
    String[] lines = {
      "name: t",
      "task-mode: full",
      "mysql-instances: [{source-id: s}]",
      "target-database: {password: '123456'}"
    };
    assertEquals("password-undecipherable 20010", TASK.first("v1.0.5", lines));
    assertEquals("accepted", TASK.first("v1.0.6", lines));
  }

  @Test
  void routesAreBuiltWithTheSubTaskOrLater() {
    String[] route = {"route-rules: [r]", "routes: {r: {schema-pattern: a}}"};
    assertEquals("route-invalid", first("v2.0.4", route[0], route[1]));
    assertEquals("route-invalid 20045", first("v2.0.5", route[0], route[1]));
  }

  @Test
  void routesMayHaveTheSamePatternOnceTheyAreFilters() {
    String routes =
        "routes: {r: {schema-pattern: a, target-schema: b}, q: {schema-pattern: a, target-schema:"
            + " c}}";
    assertEquals("route-invalid 20045", first("v5.4.0", "route-rules: [r, q]", routes));
    assertEquals("route-unusable", first("v6.0.0", "route-rules: [r, q]", routes));
    assertEquals("accepted", first("v6.1.0", "route-rules: [r, q]", routes));
  }

  @Test
  void routesMayBeRegularExpressionsInLowerCase() {
    String bad = "routes: {r: {schema-pattern: '~(', target-schema: b}}";
    assertEquals("accepted", first("v5.4.0", "route-rules: [r]", bad));
    assertEquals("route-invalid 20045", first("v6.1.0", "route-rules: [r]", bad));
    String named = "routes: {r: {schema-pattern: '~(?P<n>a)', target-schema: b}}";
    assertEquals("route-invalid 20045", first("v6.1.0", "route-rules: [r]", named));
    assertEquals("accepted", first("v6.1.0", "route-rules: [r]", named, "case-sensitive: true"));
  }

  @Test
  void aStarStandsAtTheEnd() {
    String routes = "routes: {r: {schema-pattern: 'x*y', target-schema: b}}";
    assertEquals("route-invalid", first("v1.0.0", "route-rules: [r]", routes));
  }

  @Test
  void anExtractorHasAColumnAndAPattern() {
    String start = "routes: {r: {schema-pattern: a, target-schema: b, extract-table: {";
    assertEquals(
        "route-invalid 20045", first("v5.4.0", "route-rules: [r]", start + "table-regexp: a}}}"));
    assertEquals(
        "route-invalid 20045",
        first("v5.4.0", "route-rules: [r]", start + "target-column: c, table-regexp: '('}}}"));
  }

  @Test
  void aColumnMappingHasAnExpressionWithItsArguments() {
    String start = "column-mappings: {m: {schema-pattern: a, target-column: c, expression: ";
    String use = "column-mapping-rules: [m]";
    assertEquals("accepted", first("v1.0.0", use, start + "add prefix, arguments: [x]}}"));
    assertEquals("column-mapping-invalid", first("v1.0.0", use, start + "add prefix}}"));
    assertEquals("column-mapping-invalid", first("v1.0.0", use, start + "foo}}"));
    assertEquals(
        "column-mapping-invalid 20046",
        first("v2.0.5", use, start + "partition id, arguments: [x]}}"));
  }

  @Test
  void listsHavePatternsAndNoEmptyNames() {
    String empty = "black-white-list: {l: {do-tables: [{db-name: a}]}}";
    assertEquals("accepted", first("v1.0.4", "black-white-list: l", empty));
    assertEquals("list-invalid", first("v1.0.5", "black-white-list: l", empty));
    String bad = "black-white-list: {l: {do-dbs: ['~(']}}";
    assertEquals("list-invalid", first("v1.0.0", "black-white-list: l", bad));
    assertEquals("list-invalid 20044", first("v2.0.5", "black-white-list: l", bad));
  }

  @Test
  void aRuleWithoutContentIsNotWrittenAsToml() {
    assertEquals("subtask-not-written 20002", first("v1.0.0", "route-rules: [r]", "routes: {r: }"));
    String list = "black-white-list: {l: {do-tables: [~]}}";
    assertEquals("subtask-not-written 20002", first("v1.0.0", "black-white-list: l", list));
  }

  @Test
  void aNulEndsTheTomlOfTheOlderLibrary() {
    String nul = "meta-schema: \"\\0\"";
    assertEquals("subtask-not-written 20002", first("v6.0.0", "", nul));
    assertEquals("accepted", first("v6.1.0", "", nul));
  }

  @Test
  void tomlHasNoNumbersAboveTheSignedOnes() {
    String rows = "mydumper: {rows: 9223372036854775808}";
    assertEquals("subtask-not-written 20002", first("v2.0.0", rows));
  }

  @Test
  void aFilterNeedsAnActionEverywhere() {
    String filters = "filters: {f: {schema-pattern: a}}";
    assertEquals("event-filter-invalid", first("v2.0.1", "filter-rules: [f]", filters));
    assertEquals("event-filter-invalid 20037", first("v2.0.2", "filter-rules: [f]", filters));
    assertEquals("accepted", first("v7.6.0", "filter-rules: [f]", filters));
  }

  @Test
  void aChunkIsANumberOrASize() {
    assertEquals("accepted", first("v2.0.4", "mydumper: {chunk-filesize: x}"));
    assertEquals("chunk-size-invalid 20047", first("v2.0.5", "mydumper: {chunk-filesize: x}"));
    assertEquals("accepted", first("v2.0.5", "mydumper: {chunk-filesize: 64MB}"));
  }

  @Test
  void patternsOfOnlineTablesHaveOneGroup() {
    assertEquals("online-table-invalid 20048", first("v2.0.7", "", "shadow-table-rules: [abc]"));
    assertEquals("accepted", first("v2.0.7", "", "shadow-table-rules: ['_(.+)_new']"));
  }

  @Test
  void aFolderIsAUrl() {
    assertEquals("loader-dir-invalid 20058", first("v6.0.0", "loader: {dir: '1:2'}"));
    assertEquals(
        "s3-not-supported 20059", first("v6.0.0", "loader: {dir: 's3://b', import-mode: loader}"));
  }

  @Test
  void importIntoNeedsOneInstanceAndSharedStorage() {
    String into = "loader: {import-mode: IMPORT-INTO, dir: ";
    assertEquals("accepted", first("v26.3.0", into + "'s3://b'}"));
    assertEquals("import-into-local 20069", first("v26.3.0", into + "./d}"));
    assertEquals(
        "import-into-of-several 20068",
        first("v26.3.0", into + "'s3://b'}", "shard-mode: optimistic"));
    assertEquals("import-mode-unknown 20053", first("v8.5.7", into + "'s3://b'}"));
  }

  @Test
  void foreignKeyChecksBarMergedRowsInOneRelease() {
    String[] lines = {
      "name: t",
      "task-mode: full",
      "target-database: {session: {FOREIGN_KEY_CHECKS: ' 1 '}}",
      "mysql-instances: [{source-id: s, syncer: {compact: true}}]"
    };
    assertEquals("accepted", TASK.first("v8.5.6", lines));
    assertEquals("foreign-key-checks-on 20070", TASK.first("v8.5.7", lines));
    assertEquals("accepted", TASK.first("v26.3.0", lines));
  }
}
