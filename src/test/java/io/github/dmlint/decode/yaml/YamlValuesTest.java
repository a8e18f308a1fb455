package io.github.dmlint.decode.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dmlint.decode.Value;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What single values become. */
final class YamlValuesTest {
  private static final String STRICT = "v1.0.3";
  private static final String NEWEST = "v26.3.3";

  private static List<String> told(String text) {
    return Decoded.task(text, STRICT).told();
  }

  @Test
  void nullPutsTheZeroValueInPlaceOfTheDefault() {
    Value.Struct root = Decoded.task("meta-schema: ~\nheartbeat-report-interval:\n", STRICT).root();
    assertEquals("", root.text("meta-schema"));
    assertEquals(0, root.integer("heartbeat-report-interval"));
    assertTrue(root.field("meta-schema").origin().isPresent());
    Value.Struct source = Decoded.source("checker: ~\n", NEWEST).root();
    assertEquals(0, source.struct("checker").orElseThrow().integer("backoff-max"));
  }

  @Test
  void aPointerIsNilOnlyForTheCommonSpellingsOfNull() {
    for (String nothing : List.of("", "~", "null", "!!null ''")) {
      Value.Struct root = Decoded.task("target-database: " + nothing + "\n", STRICT).root();
      Value.Nil nil = assertInstanceOf(Value.Nil.class, root.field("target-database"), nothing);
      assertTrue(nil.origin().isPresent());
    }
    for (String zero : List.of("Null", "NULL")) {
      Value.Struct root = Decoded.task("target-database: " + zero + "\n", STRICT).root();
      assertTrue(root.struct("target-database").isPresent(), zero);
    }
    assertFalse(Decoded.task("", STRICT).root().field("target-database").origin().isPresent());
  }

  @Test
  void aQuotedNullFitsNoPointer() {
    assertEquals(
        List.of("line 1: cannot unmarshal !!str `null` into *config.DBConfig"),
        told("target-database: \"null\"\n"));
    assertEquals(
        List.of("line 1: cannot unmarshal !!str `` into config.DBConfig"),
        told("target-database: \"\"\n"));
  }

  @Test
  void anotherSpellingOfNullZeroesAStructThatWrapsItsErrors() {
    Decoded task = Decoded.task("mydumpers: {a: Null, b: {}, c: ~}\n", STRICT);
    assertEquals(0, task.entry("mydumpers", "a").integer("threads"));
    assertEquals(4, task.entry("mydumpers", "b").integer("threads"));
    assertInstanceOf(Value.Nil.class, task.root().table("mydumpers").get("c"));
  }

  @Test
  void aStringKeepsTheTextOfAnyScalar() {
    for (String text : List.of("0010", "1.10", "yes", "2019-01-01", "0x1F", ".inf")) {
      assertEquals(text, Decoded.task("name: " + text + "\n", STRICT).root().text("name"));
    }
    assertEquals("a", Decoded.task("name: !!binary YQ==\n", STRICT).root().text("name"));
    assertEquals(
        List.of("yaml: !!binary value contains invalid base64 data"), told("name: !!binary '#'\n"));
    Value.Struct root = Decoded.task("ignore-checking-items: [~, 1, on]\n", STRICT).root();
    assertEquals(
        List.of("", "1", "on"),
        root.items("ignore-checking-items").stream().map(v -> ((Value.Text) v).value()).toList());
  }

  @Test
  void floatsAreCutToIntegers() {
    assertEquals(1, interval("1.9"));
    assertEquals(-1, interval("-1.5"));
    assertEquals(0, interval(".5"));
    assertEquals(8, interval("08"));
    assertEquals(Long.MIN_VALUE, interval("-.inf"));
    assertEquals(Long.MIN_VALUE, interval("9223372036854775807.5"));
    for (String text : List.of(".inf", ".nan", "9223372036854775808", "1e19")) {
      assertEquals("out-of-range", Decoded.task(line(text), STRICT).first().kind(), text);
    }
  }

  private static String line(String text) {
    return "heartbeat-update-interval: " + text + "\n";
  }

  private static long interval(String text) {
    return Decoded.task(line(text), STRICT).root().integer("heartbeat-update-interval");
  }

  @Test
  void unsignedIntegersHaveARange() {
    for (String text : List.of("0", "-0", "4294967295", "4.5", "-0.5")) {
      assertEquals(List.of(), told(position(text)), text);
    }
    for (String text : List.of("-1", "4294967296", "-1.5", "-.inf", "18446744073709551616")) {
      Decoded task = Decoded.task(position(text), STRICT);
      assertEquals("out-of-range", task.first().kind(), text);
      assertEquals("0 to 4294967295", task.first().fact("range"));
    }
  }

  private static String position(String text) {
    return "mysql-instances: [{meta: {binlog-pos: " + text + "}}]\n";
  }

  @Test
  void exponentsWithoutASignAreNumbersFromYaml224On() {
    assertEquals(
        List.of("line 1: cannot unmarshal !!str `1e3` into int"),
        Decoded.task(line("1e3"), "v1.0.1").told());
    assertEquals(List.of(), Decoded.task(line("1e3"), "v1.0.2").told());
  }

  @Test
  void aValueOfMoreThanTenBytesIsCutToSeven() {
    assertEquals(
        List.of("line 1: cannot unmarshal !!str `abcdefg...` into int"), told(line("abcdefghijk")));
    assertEquals(
        List.of("line 1: cannot unmarshal !!str `abcdefghij` into int"), told(line("abcdefghij")));
  }

  @Test
  void quotesMakeAStringAndTagsLookThroughThem() {
    Decoded quoted = Decoded.task(line("\"4\""), STRICT);
    assertEquals(List.of("line 1: cannot unmarshal !!str `4` into int"), quoted.told());
    assertEquals("write it without quotes.", quoted.first().fact("help"));
    assertEquals(5, interval("!!int \"5\""));
    assertEquals(List.of("line 1: cannot unmarshal ! `5` into int"), told(line("! 5")));
    assertEquals(List.of("line 1: cannot unmarshal !x `5` into int"), told(line("!x 5")));
    assertEquals(List.of("yaml: cannot decode !!str `a` as a !!int"), told(line("!!int a")));
  }

  @Test
  void listsMapsAndStructsTakeNothingElse() {
    assertEquals(
        List.of("line 1: cannot unmarshal !!map into []*config.MySQLInstance"),
        told("mysql-instances: {source-id: s}\n"));
    assertEquals(
        List.of("line 1: cannot unmarshal !!seq into map[string]*router.TableRule"),
        told("routes: [a]\n"));
    assertEquals(List.of("line 1: cannot unmarshal !!seq into config.TaskConfig"), told("- a\n"));
    assertEquals(
        List.of("line 1: cannot unmarshal !!str `a` into []string"),
        told("ignore-checking-items: a\n"));
  }

  @Test
  void anElementThatDoesNotFitIsLeftOut() {
    Decoded task = Decoded.task("ignore-checking-items: [a, [b], c]\n", STRICT);
    assertEquals(2, task.root().items("ignore-checking-items").size());
  }

  @Test
  void aBadDurationEndsTheDecoding() {
    Decoded source =
        Decoded.source("foo: 1\nchecker: {backoff-max: 5x, backoff-rollback: 1m}\n", NEWEST);
    assertEquals(List.of("time: unknown unit \"x\" in duration \"5x\""), source.told());
    assertEquals(List.of("unknown-key foo"), source.hidden());
    assertEquals(
        60_000_000_000L, source.root().struct("checker").orElseThrow().integer("backoff-rollback"));
  }

  @Test
  void aBadSizeEndsTheDecoding() {
    String text = "loaders: {l: {disk-quota-physical: %s}}\n";
    assertEquals(List.of(), Decoded.task(text.formatted("10GiB"), NEWEST).told());
    assertEquals(
        List.of("invalid size: 'abc'"), Decoded.task(text.formatted("abc"), NEWEST).told());
    assertEquals(List.of(), Decoded.task(text.formatted("1e3"), NEWEST).told());
    assertEquals("size-invalid", Decoded.task(text.formatted("1e3"), "v7.1.2").first().kind());
  }

  @Test
  void bytesAreAListOfSmallNumbers() {
    String text = "target-database: {security: {ssl-ca-bytes: %s}}\n";
    assertEquals(List.of(), Decoded.task(text.formatted("[1, 255]"), NEWEST).told());
    assertEquals(
        List.of("line 1: cannot unmarshal !!int `256` into uint8"),
        Decoded.task(text.formatted("[256]"), NEWEST).told());
    assertEquals(
        List.of("line 1: cannot unmarshal !!str `abc` into []uint8"),
        Decoded.task(text.formatted("abc"), NEWEST).told());
  }

  @Test
  void aSecretIsNeverShown() {
    String text = "target-database: {security: {ssl-key-bytes: hunter2}}\n";
    assertFalse(Decoded.task(text, NEWEST).decoding().problems().toString().contains("hunter2"));
    String tagged = "target-database: {password: !!int hunter2}\n";
    assertFalse(Decoded.task(tagged, STRICT).decoding().problems().toString().contains("hunter2"));
  }
}
