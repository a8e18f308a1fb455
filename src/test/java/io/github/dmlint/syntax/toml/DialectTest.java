package io.github.dmlint.syntax.toml;

import static io.github.dmlint.syntax.toml.Reading.history;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

/** What the versions of the library read differently; the first answer is that of 0.3.1. */
class DialectTest {
  @Test
  void dottedKeysCameWith1() {
    assertEquals("0.3.1 DOTTED_KEY, 1.1.0 ok", history("from.host = 'h'\n"));
    assertEquals("0.3.1 DOTTED_KEY, 1.1.0 ok", history("'from'.host = 'h'\n"));
    assertEquals("0.3.1 MISSING_EQUALS, 1.1.0 ok", history("from . host = 'h'\n"));
  }

  @Test
  void numbersOfAnotherBaseCameWith1() {
    assertEquals("0.3.1 PREFIXED_INTEGER, 1.1.0 ok", history("a = 0x1F\nb = 0o17\nc = 0b1_0\n"));
    assertEquals("0.3.1 PREFIXED_INTEGER", history("a = 0xg\n"));
    assertEquals("0.3.1 PREFIXED_INTEGER", history("a = 0x_1\n"));
    assertEquals("0.3.1 AFTER_VALUE, 1.1.0 PREFIXED_INTEGER", history("a = -0x1\n"));
  }

  @Test
  void leadingZerosWentWith1() {
    assertEquals("0.3.1 ok, 1.1.0 LEADING_ZERO", history("a = 007\n"));
    assertEquals("0.3.1 ok, 1.1.0 LEADING_ZERO", history("a = -01\n"));
    assertEquals("0.3.1 ok, 1.1.0 LEADING_ZERO", history("a = 00.5\n"));
    assertEquals("0.3.1 ok", history("a = 0\nb = -0\nc = 0.5\nd = 0e1\n"));
  }

  @Test
  void arraysOfSeveralTypesCameWith1() {
    assertEquals("0.3.1 MIXED_ARRAY, 1.1.0 ok", history("a = [1, 'x']\n"));
    assertEquals("0.3.1 MIXED_ARRAY, 1.1.0 ok", history("a = [1, 1.0]\n"));
    assertEquals("0.3.1 ok", history("a = [[1], ['x']]\n"));
    assertEquals("0.3.1 MIXED_ARRAY, 1.1.0 ok", history("a = [[1], {x = 1}]\n"));
  }

  @Test
  void infinityCameWith1() {
    assertEquals("0.3.1 INFINITY, 1.1.0 ok", history("a = inf\n"));
    assertEquals("0.3.1 INFINITY, 1.1.0 ok", history("a = [-inf, +nan]\n"));
    assertEquals("0.3.1 WORD", history("a = infinity\n"));
  }

  @Test
  void controlCharactersWentWith1() {
    assertEquals("0.3.1 ok, 1.1.0 CONTROL_CHARACTER", history("a = 'x\u0001'\n"));
    assertEquals("0.3.1 ok, 1.1.0 CONTROL_CHARACTER", history("# \u007F\n"));
    assertEquals("0.3.1 ok", history("a = 'x\ty' # \t\n"));
  }

  @Test
  void aLoneCarriageReturnWasALineEndBefore1() {
    assertEquals("0.3.1 ok, 1.1.0 LONE_CARRIAGE_RETURN", history("a = 1\rb = 2\r"));
    assertEquals("0.3.1 ok", history("a = 1\r\nb = 2\r\n"));
  }

  @Test
  void theByteOrderMarkIsSkippedFrom13On() {
    assertEquals("0.3.1 BYTE_ORDER_MARK, 1.3.2 ok", history("\uFEFFa = 1\n"));
    assertEquals("0.3.1 BYTE_ORDER_MARK, 1.3.2 ok", history("\uFEFF"));
  }

  @Test
  void theCommaAtTheEndOfAnInlineTableWasGoneFrom1To15() {
    String gone = "0.3.1 ok, 1.1.0 TRAILING_COMMA, 1.6.0 ok";
    assertEquals(gone, history("a = {b = 1,}\n"));
    assertEquals(gone, history("a = {b = 1 , }\n"));
    assertEquals("0.3.1 EXTRA_COMMA", history("a = {,}\n"));
    assertEquals("0.3.1 ok", history("a = [1,]\nb = {}\n"));
  }

  @Test
  void linesInAnInlineTableCameWith16() {
    assertEquals("0.3.1 INLINE_TABLE_LINES, 1.6.0 ok", history("a = {\n b = 1, # c\n c = 2\n}\n"));
  }

  @Test
  void newEscapesCameWith16() {
    assertEquals("0.3.1 ESCAPE, 1.6.0 ok", history("a = \"\\e\\x41\"\n"));
    assertEquals("0.3.1 ESCAPE, 1.6.0 ESCAPE_DIGITS", history("a = \"\\xg\"\n"));
  }

  @Test
  void aKeyTwiceInAnInlineTableWasNotSeenBefore1() {
    assertEquals("0.3.1 ok, 1.1.0 DUPLICATE_KEY", history("a = {b = 1, b = 2}\n"));
    assertEquals("0.3.1 ok, 1.1.0 DUPLICATE_KEY", history("a = [{b = 1, b = 2}]\n"));
  }

  @Test
  void aKeyMayStandTwiceFrom1To15IfOneValueIsAnArray() {
    String gap = "0.3.1 DUPLICATE_KEY, 1.1.0 ok, 1.6.0 DUPLICATE_KEY";
    assertEquals(gap, history("a = [1]\na = [2]\n"));
    assertEquals(gap, history("a = 1\na = [2]\n"));
    assertEquals(gap, history("a = [1]\na = 2\n"));
    assertEquals("0.3.1 DUPLICATE_KEY", history("a = 1\na = 2\n"));
    assertEquals(
        "0.3.1 DUPLICATE_TABLE, 1.1.0 ok, 1.6.0 DUPLICATE_TABLE", history("a = [1]\n[a]\n"));
  }

  @Test
  void anInlineTableThatUsesAValueAsATableIsRefusedFrom14On() {
    String text = "x = {a = [], a.b = 1}\n";
    assertEquals("0.3.1 DOTTED_KEY, 1.1.0 ok, 1.4.0 NOT_A_TABLE", history(text));
  }

  @Test
  void timesBecameWider() {
    assertEquals("0.3.1 ok", history("a = 1979-05-27\nb = 1979-05-27T07:32:00.5+08:00\n"));
    assertEquals("0.3.1 LOCAL_TIME, 1.1.0 ok", history("a = 07:32:00\n"));
    assertEquals("0.3.1 AFTER_VALUE, 1.1.0 ok", history("a = 1979-05-27 07:32:00z\n"));
    assertEquals("0.3.1 LOCAL_TIME, 1.1.0 DATETIME, 1.6.0 ok", history("a = 07:32\n"));
    assertEquals("0.3.1 DATETIME", history("a = 1979-02-29\n"));
    assertEquals("0.3.1 DATETIME", history("a = 1-1\n"));
  }

  @Test
  void stringsOfManyLinesMayBeKeysBefore1() {
    assertEquals("0.3.1 ok, 1.1.0 MISSING_EQUALS", history("'''a'''=1\n"));
    assertEquals("0.3.1 ok, 1.1.0 HEADER_CHARACTER", history("[\"\"\"a\"\"\"]\n"));
  }

  @Test
  void quotesAtTheEndOfAStringOfManyLinesCameWith1() {
    assertEquals("0.3.1 AFTER_VALUE, 1.1.0 ok", history("a = '''x'''''\n"));
    assertEquals("0.3.1 AFTER_VALUE, 1.1.0 UNCLOSED_STRING", history("a = '''x''''''\n"));
    assertEquals("0.3.1 AFTER_VALUE, 1.1.0 ok", history("a = \"\"\"x\\\"\"\"\"\"\"\n"));
  }

  @Test
  void aBackslashBeforeBlanksAndALineEndFoldsFrom1On() {
    assertEquals("0.3.1 ok", history("a = \"\"\"x\\\n  y\"\"\"\n"));
    assertEquals("0.3.1 ESCAPE, 1.1.0 ok", history("a = \"\"\"x\\  \n  y\"\"\"\n"));
    assertEquals("0.3.1 ESCAPE, 1.1.0 ok", history("a = \"\"\"x\\\r\n  y\"\"\"\n"));
  }

  @Test
  void twoBackslashesAtALineEndEscapeTheNextLineIn031() {
    assertEquals("0.3.1 ESCAPE, 1.1.0 ok", history("a = \"\"\"x\\\\\n d\"\"\"\n"));
    assertEquals("0.3.1 ok", history("a = \"\"\"x\\\\\n n\"\"\"\n"));
    assertEquals("0.3.1 ESCAPE, 1.1.0 ok", history("a = \"\"\"x\\\\\n\"\"\"\n"));
  }

  @Test
  void anUnderscoreAfterTheSignOfAnExponentPassesIn031() {
    assertEquals("0.3.1 ok, 1.1.0 UNDERSCORE", history("a = 1e+_5\n"));
    assertEquals("0.3.1 UNDERSCORE", history("a = 1__0\n"));
    assertEquals("0.3.1 UNDERSCORE", history("a = 1_\n"));
  }

  @Test
  void versionsAreReadAsGoWritesThem() {
    assertEquals(Dialect.of("1.4.0"), Dialect.of("1.4.1-0.20240526193622-a339e1f7089c"));
    assertEquals(Dialect.of("1.6.0"), Dialect.of("1.17.2"));
    assertThrows(IllegalArgumentException.class, () -> Dialect.of("master"));
  }
}
