package io.github.dmlint.syntax.toml;

import static io.github.dmlint.syntax.toml.Reading.bytes;
import static io.github.dmlint.syntax.toml.Reading.first;
import static io.github.dmlint.syntax.toml.Reading.history;
import static io.github.dmlint.syntax.toml.Reading.keys;
import static io.github.dmlint.syntax.toml.Reading.toml;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dmlint.syntax.Entry;
import io.github.dmlint.syntax.ListNode;
import io.github.dmlint.syntax.MapNode;
import io.github.dmlint.syntax.ScalarNode;
import io.github.dmlint.text.Source;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** What all versions of the library have in common, and the tree, the list of keys and problems. */
class TomlReaderTest {
  @Test
  void wrongValuesAreToldApart() {
    assertEquals("MISSING_VALUE", first("0.3.1", "a =\n"));
    assertEquals("MISSING_VALUE", first("0.3.1", "a = # c\n"));
    assertEquals("WORD", first("0.3.1", "a = TRUE\n"));
    assertEquals("WORD", first("0.3.1", "a = truex\n"));
    assertEquals("VALUE_CHARACTER", first("0.3.1", "a = *\n"));
    assertEquals("AFTER_VALUE", first("0.3.1", "a = 1 b = 2\n"));
    assertEquals("NUMBER", first("0.3.1", "a = 5.\n"));
    assertEquals("NUMBER", first("0.3.1", "a = .5\n"));
    assertEquals("NUMBER", first("1.6.0", "a = 1e+\n"));
    assertEquals("NUMBER", first("1.6.0", "a = 1.2.3\n"));
    assertEquals("INTEGER_RANGE", first("0.3.1", "a = 9223372036854775808\n"));
    assertEquals("ok", first("0.3.1", "a = -9223372036854775808\n"));
    assertEquals("FLOAT_RANGE", first("0.3.1", "a = 1e400\n"));
    assertEquals("ok", first("0.3.1", "a = 1e-400\n"));
  }

  @Test
  void wrongStringsAreToldApart() {
    assertEquals("UNCLOSED_STRING", first("0.3.1", "a = \"x\ny\"\n"));
    assertEquals("UNCLOSED_STRING", first("0.3.1", "a = 'x"));
    assertEquals("UNCLOSED_STRING", first("0.3.1", "a = '''x"));
    assertEquals("ESCAPE", first("0.3.1", "a = \"\\q\"\n"));
    assertEquals("ESCAPE", first("1.6.0", "a = \"\\ \"\n"));
    assertEquals("ESCAPE_DIGITS", first("0.3.1", "a = \"C:\\Users\"\n"));
    assertEquals("ESCAPE_NUMBER", first("0.3.1", "a = \"\\uD800\"\n"));
    assertEquals("ESCAPE_NUMBER", first("0.3.1", "a = \"\\U00110000\"\n"));
  }

  @Test
  void wrongKeysAndHeadersAreToldApart() {
    assertEquals("KEY_CHARACTER", first("0.3.1", "log$level = 1\n"));
    assertEquals("KEY_CHARACTER", first("1.6.0", "log$level = 1\n"));
    assertEquals("KEY_CHARACTER", first("1.6.0", "\u017Fource-id = 1\n"));
    assertEquals("MISSING_EQUALS", first("0.3.1", "log-level 'x'\n"));
    assertEquals("MISSING_EQUALS", first("0.3.1", "log-level: 'x'\n"));
    assertEquals("MISSING_EQUALS", first("0.3.1", "a = 1\nfoo"));
    assertEquals("EMPTY_KEY", first("0.3.1", "= 1\n"));
    assertEquals("EMPTY_KEY", first("1.6.0", "a. = 1\n"));
    assertEquals("EMPTY_HEADER", first("0.3.1", "[]\n"));
    assertEquals("EMPTY_HEADER", first("0.3.1", "[a.]\n"));
    assertEquals("HEADER_CHARACTER", first("0.3.1", "[a\n"));
    assertEquals("HEADER_CHARACTER", first("0.3.1", "[ [a] ]\n"));
    assertEquals("HEADER_CHARACTER", first("0.3.1", "[[a] ]\n"));
    assertEquals("ok", first("0.3.1", "[ a . 'b' ] # c\n"));
  }

  @Test
  void wrongArraysAndInlineTablesAreToldApart() {
    assertEquals("ARRAY_CHARACTER", first("0.3.1", "a = [1 2]\n"));
    assertEquals("ARRAY_CHARACTER", first("0.3.1", "a = [1,\n"));
    assertEquals("EXTRA_COMMA", first("0.3.1", "a = [1,,2]\n"));
    assertEquals("INLINE_TABLE_CHARACTER", first("0.3.1", "a = {b = 1 c = 2}\n"));
    assertEquals("INLINE_TABLE_CHARACTER", first("1.6.0", "a = {b = 1"));
    assertEquals("ok", first("0.3.1", "a = [ # c\n 1,\n # d\n 2\n]\n"));
  }

  @Test
  void duplicatesAreRefused() {
    assertEquals("0.3.1 DUPLICATE_TABLE", history("[a]\n[a]\n"));
    assertEquals("0.3.1 DUPLICATE_TABLE", history("a = 1\n[a]\n"));
    assertEquals("0.3.1 NOT_AN_ARRAY", history("a = 1\n[[a]]\n"));
    assertEquals("0.3.1 NOT_AN_ARRAY", history("[a]\n[[a]]\n"));
    assertEquals("0.3.1 NOT_A_TABLE", history("a = 1\n[a.b]\n"));
    assertEquals("0.3.1 ok", history("[a.b]\n[a]\n"));
    assertEquals("0.3.1 ok", history("[a]\n[A]\n"));
    assertEquals("0.3.1 ok", history("a = {b = 1}\n[a.c]\n"));
  }

  @Test
  void aDottedNameAndAQuotedOneAreTheSameIn031() {
    String twice = "[a.b.c]\n['a.b']\n['a.b']\n";
    assertEquals("0.3.1 ok, 1.1.0 DUPLICATE_TABLE", history(twice));
  }

  @Test
  void aNulAfterAValueEndsTheFileIn031() {
    Toml toml = toml("0.3.1", "a = 1 \0\nb = [\n");
    assertEquals("ok", first(toml));
    assertEquals(OptionalInt.of(6), toml.end());
    assertEquals("KEY_CHARACTER", first("0.3.1", "a = 1\n\0\n"));
    assertEquals("KEY_CHARACTER", first("0.3.1", "# c \0\n"));
    assertEquals("VALUE_CHARACTER", first("0.3.1", "a = [ # c \0\n]\n"));
    assertEquals("CONTROL_CHARACTER", first("1.1.0", "a = 1 \0\n"));
  }

  @Test
  void bytesThatAreNoCharactersPassIn031() {
    assertEquals("ok", first(bytes("0.3.1", "a = 'x\u00FF'\n")));
    assertEquals("KEY_CHARACTER", first(bytes("0.3.1", "\u00FF = 1\n")));
    assertEquals("INVALID_UTF_8", first(bytes("1.1.0", "a = 'x\u00FF'\n")));
    assertEquals("INVALID_UTF_8", first(bytes("1.6.0", "# \u00FF\n")));
  }

  @Test
  void utf16IsRefused() {
    assertEquals("UTF_16", first(bytes("0.3.1", "\u00FF\u00FEa\0")));
    assertEquals("UTF_16", first(bytes("1.6.0", "\u00FF\u00FEa\0")));
  }

  @Test
  void anInlineTableIsListedAfterItsKeysUpTo12() {
    String text = "zz = {a = 1, b = {c = 2}}\n";
    assertEquals("zz.a,zz.b.c,zz.b,zz", keys("0.3.1", text));
    assertEquals("zz.a,zz.b.c,zz.b,zz", keys("1.2.1", text));
    assertEquals("zz,zz.a,zz.b,zz.b.c", keys("1.3.2", text));
  }

  @Test
  void namesInTheListHaveQuotesFrom1On() {
    String text = "'a b' = 1\n'a.b' = 2\n'' = 3\n";
    assertEquals("a b,a.b,", keys("0.3.1", text));
    assertEquals("\"a b\",\"a.b\",\"\"", keys("1.1.0", text));
  }

  @Test
  void tablesOfThreePartsListTheirLastKeyForAllIn14() {
    String text = "[a.b.c]\nx = 1\ny.z = 2\n";
    assertEquals("a.b.c,a.b.c.x,a.b.c.y.z", keys("1.3.2", text));
    assertEquals("a.b.c,a.b.c.y,a.b.c.y.z", keys("1.4.0", text));
    assertEquals("a.b.c,a.b.c.x,a.b.c.y.z", keys("1.5.0", text));
  }

  @Test
  void impliedTablesAreNotListed() {
    assertEquals("x.y.z,x.y.z.w", keys("0.3.1", "[x.y.z]\nw = 1\n"));
    assertEquals("arr,arr.v,arr,arr.u", keys("0.3.1", "[[arr]]\nv = 1\n[[arr]]\nu = 1\n"));
  }

  @Test
  void theTreeHasSpansOfKeysAndValues() {
    String text = "[a]\n\"b\" = [1, {c = 0777}]\n";
    Toml toml = toml("0.3.1", text.replace("1, ", ""));
    assertEquals(List.of(), toml.problems());
    Source source = Source.of("test", text.replace("1, ", ""));
    Entry a = toml.root().entries().get(0);
    assertEquals("a", source.text(a.key().span()));
    Entry b = ((MapNode) a.value()).entries().get(0);
    assertEquals("\"b\"", source.text(b.key().span()));
    assertEquals("[{c = 0777}]", source.text(b.value().span()));
    Entry c = ((MapNode) ((ListNode) b.value()).elements().get(0)).entries().get(0);
    assertEquals("0777", source.text(c.value().span()));
    assertEquals("777", ((ScalarNode) c.value()).text());
  }

  @Test
  void aDottedKeyInAnArrayLosesItsTableUpTo13() {
    assertEquals("[b]", names(toml("1.2.0", "x = [{a.b = 1}]\n")));
    assertEquals("[a]", names(toml("1.5.0", "x = [{a.b = 1}]\n")));
  }

  private static String names(Toml toml) {
    ListNode list = (ListNode) toml.root().entries().get(0).value();
    MapNode table = (MapNode) list.elements().get(0);
    return table.entries().stream().map(e -> e.key().name()).toList().toString();
  }

  @Test
  void readingGoesOnAfterAProblem() {
    Toml toml = toml("0.3.1", "a = x\nb = 1\nc = [\n 1 2,\n 3\n]\nd = 2\n[e\nf = 1\nf = 2\n");
    assertEquals(
        "[WORD, ARRAY_CHARACTER, HEADER_CHARACTER, DUPLICATE_KEY]",
        toml.problems().stream().map(p -> p.cause().name()).toList().toString());
    assertEquals("b,d,f,f", String.join(",", toml.keys().stream().map(TomlKey::name).toList()));
    assertTrue(toml.hasGaps());
  }

  @Test
  void aMissingBracketDoesNotSwallowTheNextLine() {
    assertEquals("b", keys("0.3.1", "a = [1,\nb = 2\n"));
    assertEquals("b", keys("0.3.1", "a = '''\nb = 2\n"));
  }

  @Test
  void aDuplicateIsOneProblem() {
    Toml toml = toml("1.6.0", "x = 1\nx = {a = 1, b = 2}\n");
    assertEquals(1, toml.problems().size());
    assertEquals("x", toml.problems().get(0).facts().get("key"));
    assertFalse(toml.hasGaps());
  }

  @Test
  void valuesStayOutOfTheFacts() {
    Toml toml = toml("0.3.1", "password = secret\nb = yes\n");
    assertEquals("{}", toml.problems().get(0).facts().toString());
    assertEquals("{word=yes}", toml.problems().get(1).facts().toString());
  }
}
