package io.github.dmlint.ansible;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Python makes of the text of a variable. */
class PyLiteralTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "1_000 | int | 1000",
        "0123 | str | 0123",
        "0x1F | int | 31",
        "0o17 | int | 15",
        "00 | int | 0",
        "+5 | int | 5",
        "--5 | str | --5",
        "1.10 | float | 1.1",
        "1e5 | float | 100000.0",
        "1e16 | float | 1e+16",
        "0.00001 | float | 1e-05",
        "-0.0 | float | -0.0",
        "1+2j | complex | (1+2j)",
        "True | bool | True",
        "true | str | true",
        "None | NoneType | None",
        "... | ellipsis | Ellipsis",
        "'a' 'b' | str | ab",
        "u'x' | str | x",
        "b'x' | str | x",
        "f'x' | str | f'x'",
        "r'a\\n' | str | a\\n",
        "[1, 'x'] | list | [1, 'x']",
        "(1,) | tuple | (1,)",
        "(1) | int | 1",
        "1, 2 | tuple | (1, 2)",
        "{'a': 1, 'a': 2} | dict | {'a': 2}",
        "{1: 'a', True: 'b'} | dict | {1: 'b'}",
        "{1, 1} | set | {1}",
        "set() | set | set()",
        "1 # x | int | 1",
        "1.0.3 | str | 1.0.3",
        "1+1 | str | 1+1",
        "mysql-bin.000001 | str | mysql-bin.000001"
      })
  void isReadAsPythonReadsIt(String text, String type, String shown) {
    PyValue value = PyLiteral.of(text).value();
    assertEquals(type, value.type());
    assertEquals(shown, value.text());
  }

  @Test
  void namesAreNoLiteralWhenTheirTurnComes() {
    assertEquals(Optional.of("unhashable type: 'dict'"), PyLiteral.of("{{},x}").refused());
    assertEquals(Optional.of("unhashable type: 'list'"), PyLiteral.of("{[1], a.b}").refused());
    assertEquals(Optional.empty(), PyLiteral.of("{x, {}}").refused());
    assertEquals(Optional.empty(), PyLiteral.of("{[]: x}").refused());
    assertEquals(Optional.empty(), PyLiteral.of("{[1], if}").refused());
  }

  @Test
  void bytesThatAreNoUtf8BecomeSurrogates() {
    assertEquals("a\udcff\u00e9", PyLiteral.of("b'a\\xff\\xc3\\xa9'").value().text());
  }

  @Test
  void aListAsKeyEndsTheReading() {
    assertEquals(Optional.of("unhashable type: 'list'"), PyLiteral.of("{[1]: 2}").refused());
  }

  @Test
  void deepNestingStaysText() {
    String deep = "[".repeat(5000);
    assertEquals(new PyValue.Str(deep), PyLiteral.of(deep).value());
  }
}
