package io.github.dmlint.ansible;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scalars of group_vars as PyYAML takes them. */
class PlainScalarTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "8262, int 8262",
        "0123, int 83",
        "0_, int 0",
        "0o17, str '0o17'",
        "0x1F, int 31",
        "0b11, int 3",
        "1_000, int 1000",
        "1:30, int 90",
        "01:30, str '01:30'",
        "089, str '089'",
        "-5, int -5",
        "+5, int 5",
        "-, str '-'",
        "1., float 1.0",
        "1.10, float 1.1",
        ".5, float 0.5",
        "+.5, str '+.5'",
        "1e5, str '1e5'",
        "1.e+5, float 100000.0",
        "1.5e5, str '1.5e5'",
        ".inf, float inf",
        "4.6.3, str '4.6.3'",
        "yes, bool True",
        "On, bool True",
        "y, str 'y'",
        "NO, bool False",
        "~, NoneType None",
        "Null, NoneType None",
        "None, str 'None'",
        "info, str 'info'",
      })
  void aScalarIsWhatPyYamlTakesItFor(String text, String expected) {
    PyValue value = PlainScalar.value(text);
    assertEquals(expected, value.type() + " " + value.repr());
  }
}
