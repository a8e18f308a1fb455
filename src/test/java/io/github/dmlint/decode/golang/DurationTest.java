package io.github.dmlint.decode.golang;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** What {@code time.ParseDuration} takes. */
class DurationTest {
  private static long nanos(String text) {
    return Duration.parse(text).nanos().orElseThrow();
  }

  private static String reason(String text) {
    return Duration.parse(text).reason();
  }

  @Test
  void unitsAddUp() {
    assertEquals(5_400_000_000_000L, nanos("1h30m"));
    assertEquals(1_500_000_000L, nanos("1.5s"));
    assertEquals(500_000_000L, nanos(".5s"));
    assertEquals(5_000_000_000L, nanos("5.s"));
    assertEquals(1_000L, nanos("1\u00b5s"));
    assertEquals(1_000L, nanos("1\u03bcs"));
    assertEquals(-30_000_000_000L, nanos("-30s"));
  }

  @Test
  void zeroNeedsNoUnit() {
    assertEquals(0, nanos("0"));
    assertEquals(0, nanos("-0"));
    assertEquals("missing unit in duration", reason("10"));
    assertEquals("missing unit in duration", reason("00"));
  }

  @Test
  void unitsAreInLowerCaseAndHaveNoDays() {
    assertEquals("unknown unit 'S' in duration", reason("30S"));
    assertEquals("unknown unit 'd' in duration", reason("1d"));
    assertEquals("unknown unit 's ' in duration", reason("1s 1m"));
  }

  @Test
  void lengthEndsAtTwoHundredNinetyTwoYears() {
    assertEquals(Long.MAX_VALUE, nanos("9223372036854775807ns"));
    assertEquals(Long.MIN_VALUE, nanos("-9223372036854775808ns"));
    assertEquals("invalid duration", reason("9223372036854775808ns"));
    assertEquals("invalid duration", reason("9999999h"));
    assertEquals("invalid duration", reason("99999999999999999999s"));
  }

  @Test
  void otherTextsAreNoDuration() {
    for (String text : new String[] {"", "+", "abc", "-", ".s", "--1s", " 1s", "\u0661s"}) {
      assertEquals("invalid duration", reason(text), text);
    }
    assertTrue(Duration.parse("1s").reason().isEmpty());
    assertFalse(Duration.parse("x").nanos().isPresent());
  }
}
