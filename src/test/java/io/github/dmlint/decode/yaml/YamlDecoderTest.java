package io.github.dmlint.decode.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dmlint.decode.Problem;
import io.github.dmlint.decode.Stage;
import io.github.dmlint.decode.Value;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How errors are gathered, hidden and let pass, and what structs, maps and merges become. */
final class YamlDecoderTest {
  private static final String FIRST = "v1.0.0-rc.1";
  private static final String STRICT = "v1.0.3";
  private static final String NEWEST = "v26.3.3";

  @Test
  void anEmptyFileHasTheDefaults() {
    Value.Struct root = Decoded.task("", STRICT).root();
    assertEquals("dm_meta", root.text("meta-schema"));
    assertEquals(10, root.integer("heartbeat-report-interval"));
    assertFalse(root.field("meta-schema").origin().isPresent());
  }

  @Test
  void anUnknownKeyIsToldInYamlV2sWords() {
    Decoded task = Decoded.task("name: t\nmysql-instances:\n- server-id: 1\n", STRICT);
    assertEquals(
        List.of("line 3: field server-id not found in type config.MySQLInstance"), task.told());
    Problem problem = task.first();
    assertEquals(Stage.UNKNOWN_KEY, problem.stage());
    assertEquals(20003, problem.code().orElseThrow());
    assertEquals("mysql-instances[0].server-id", problem.path().toString());
    assertEquals(problem.fact("dm-text"), problem.fact("listed"));
  }

  @Test
  void theFirstReleaseLetsUnknownAndDuplicateKeysPass() {
    Decoded task = Decoded.task("name: a\nfoo: [1]\nfoo: 2\nname: b\n", FIRST);
    assertEquals(List.of(), task.told());
    assertEquals(
        List.of("unknown-key foo", "unknown-key foo", "duplicate-key name"), task.tolerated());
    assertEquals("b", task.root().text("name"));
  }

  @Test
  void aDuplicateStructIsDecodedIntoTheFirstOneByTheFirstRelease() {
    String text = "target-database: {host: a, port: 1}\ntarget-database: {host: b}\n";
    Value.Struct database =
        Decoded.task(text, FIRST).root().struct("target-database").orElseThrow();
    assertEquals("b", database.text("host"));
    assertEquals(1, database.integer("port"));
    assertEquals(
        List.of("line 2: field target-database already set in type config.TaskConfig"),
        Decoded.task(text, STRICT).told());
  }

  @Test
  void aDuplicateNameInAMapIsToldAtItsValue() {
    Decoded task = Decoded.task("routes:\n  r: {}\n  r:\n    schema-pattern: a\n", STRICT);
    assertEquals(List.of("line 4: key \"r\" already set in map"), task.told());
    assertEquals(Stage.DECODE, task.first().stage());
    assertEquals("10-11", task.first().fact("first"));
  }

  @Test
  void withAnotherErrorUnknownKeysMakeACaseOfDecoding() {
    Decoded task = Decoded.task("foo: 1\nis-sharding: 5\nbar: 2\n", STRICT);
    assertEquals(Stage.DECODE, task.first().stage());
    assertEquals(
        List.of(
            "line 2: cannot unmarshal !!int `5` into bool",
            "line 1: field foo not found in type config.TaskConfig",
            "line 3: field bar not found in type config.TaskConfig"),
        task.told());
  }

  @Test
  void aStructThatWrapsItsErrorsHidesAllOthers() {
    Decoded task =
        Decoded.task(
            "foo: 1\nis-sharding: x\nmydumpers: {g: {a: 1, b: 2}, h: {c: 1}}\nbar: 1\n", STRICT);
    assertEquals(
        List.of(
            "line 3: field a not found in type config.rawMydumperConfig",
            "line 3: field b not found in type config.rawMydumperConfig"),
        task.told());
    assertEquals(Stage.UNKNOWN_KEY, task.first().stage());
    assertEquals(
        List.of(
            "unknown-key foo",
            "wrong-type is-sharding",
            "unknown-key mydumpers.h.c",
            "unknown-key bar"),
        task.hidden());
  }

  @Test
  void aFatalErrorWithinSuchAStructHidesTheOthersOfTheStruct() {
    Decoded task = Decoded.task("loaders: {g: {x: 1, pool-size: !!int a}}\n", STRICT);
    assertEquals(List.of("yaml: cannot decode !!str `a` as a !!int"), task.told());
    assertEquals(List.of("unknown-key loaders.g.x"), task.hidden());
  }

  @Test
  void aMergeCountsWhereItStandsAndIsNoDuplicate() {
    String anchor = "mysql-instances:\n- &b {source-id: s, route-rules: [r]}\n";
    Decoded before = Decoded.task(anchor + "- {<<: *b, source-id: t}\n", STRICT);
    assertEquals(List.of(), before.told());
    Value.Struct second = (Value.Struct) before.root().items("mysql-instances").get(1);
    assertEquals("t", second.text("source-id"));
    assertEquals(1, second.items("route-rules").size());
    Decoded behind = Decoded.task(anchor + "- {source-id: t, <<: *b}\n", STRICT);
    assertEquals(
        "s", ((Value.Struct) behind.root().items("mysql-instances").get(1)).text("source-id"));
  }

  @Test
  void theFirstOfSeveralMergedMapsWins() {
    String text =
        "routes:\n a: &a {schema-pattern: a}\n b: &b {schema-pattern: b, table-pattern: b}\n"
            + " c: {<<: [*a, *b]}\n";
    Value.Struct route = Decoded.task(text, STRICT).entry("routes", "c");
    assertEquals("a", route.text("schema-pattern"));
    assertEquals("b", route.text("table-pattern"));
  }

  @Test
  void aNameThatAMergeHasPutIntoAMapIsADuplicate() {
    String text = "filters: &f {a: {}}\nroutes: {<<: {r: {}}, r: {}}\n";
    assertEquals(
        List.of("line 2: key \"r\" already set in map"), Decoded.task(text, STRICT).told());
  }

  @Test
  void onlyMapsCanBeMergedAndAQuotedMarkMergesNothing() {
    String words = "yaml: map merge requires map or sequence of maps as the value";
    assertEquals(List.of(words), Decoded.task("target-database: {<<: 5}\n", STRICT).told());
    assertEquals(
        List.of(words), Decoded.task("routes: {a: &a {}, b: {<<: [*a, 5]}}\n", STRICT).told());
    assertEquals(
        List.of("line 1: field << not found in type config.DBConfig"),
        Decoded.task("target-database: {\"<<\": {}}\n", STRICT).told());
  }

  @Test
  void upTo224AMergeIsJudgedByTheLastAnchorOfTheName() {
    String text = "routes: {a: &x {}, b: {<<: *x}}\nname: &x t\n";
    assertEquals(
        List.of("yaml: map merge requires map or sequence of maps as the value"),
        Decoded.task(text, "v1.0.2").told());
    assertEquals(List.of(), Decoded.task(text, "v1.0.3").told());
  }

  @Test
  void keysAreTextAndListsAreNone() {
    assertEquals(
        List.of(
            "line 1: field  not found in type config.TaskConfig",
            "line 2: field 1.50 not found in type config.TaskConfig"),
        Decoded.task("~: 1\n1.50: 2\n", STRICT).told());
    assertEquals(
        List.of("line 1: cannot unmarshal !!seq into string"),
        Decoded.task("[a]: 1\n", STRICT).told());
    assertEquals(
        List.of("line 1: field Name not found in type config.TaskConfig"),
        Decoded.task("Name: t\n", STRICT).told());
  }

  @Test
  void anAliasOfItselfEndsTheDecodingUnlessTheTypeRefusesItFirst() {
    assertEquals(
        List.of("line 1: cannot unmarshal !!map into string"),
        Decoded.task("target-database: &t {host: *t}\n", STRICT).told());
    assertEquals(
        List.of("yaml: anchor 't' value contains itself"),
        Decoded.source("tracer: &t {a: *t}\n", NEWEST).told());
  }

  @Test
  void aFileOfNothingButAliasesIsRefused() {
    StringBuilder text = new StringBuilder("tracer:\n  a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 9; i++) {
      text.append("  a%d: &a%d [%s]\n".formatted(i, i, "*a%d,".formatted(i - 1).repeat(9)));
    }
    Decoded source = Decoded.source(text.toString(), NEWEST);
    assertEquals(List.of("yaml: document contains excessive aliasing"), source.told());
    assertTrue(source.decoding().root().isEmpty());
  }

  @Test
  void keysOfAnyTypeAreToldApartInFreeMaps() {
    assertEquals(List.of(), Decoded.source("tracer: {a: {1: x, '1': x}}\n", NEWEST).told());
    assertEquals(
        List.of("line 1: key 1 already set in map"),
        Decoded.source("tracer: {a: {1: x, 0x1: y}}\n", NEWEST).told());
    assertEquals(
        "map-key-invalid", Decoded.source("tracer: {a: {{b: c}: x}}\n", NEWEST).first().kind());
  }

  @Test
  void behindAProblemOfTheGrammarOtherProblemsAreToldAsHidden() {
    Decoded task = Decoded.task("foo: 1\nname: @\nis-sharding: x\n", STRICT);
    assertEquals(List.of("yaml: line 2: found character that cannot start any token"), task.told());
    assertEquals("syntax-error", task.first().kind());
    assertEquals(List.of("unknown-key foo", "wrong-type is-sharding"), task.hidden());
    assertTrue(task.decoding().root().isEmpty());
  }
}
