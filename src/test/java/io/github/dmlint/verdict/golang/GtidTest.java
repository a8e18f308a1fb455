package io.github.dmlint.verdict.golang;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Which texts are GTID sets. */
class GtidTest {
  private static final String UUID = "3ccc475b-2343-11e7-be21-6c0b84d59f30";

  private static boolean mysql(String text) {
    return Gtid.refusal("mysql", text).isEmpty();
  }

  private static boolean mariadb(String text) {
    return Gtid.refusal("mariadb", text).isEmpty();
  }

  @Test
  void mysqlTakesUuidsWithIntervals() {
    assertTrue(mysql(UUID + ":1-14"));
    assertTrue(mysql(" " + UUID + ":1-14 , " + UUID + ":1-2:4-5 "));
    assertTrue(mysql(UUID.toUpperCase(java.util.Locale.ROOT) + ":1"));
    assertTrue(mysql(UUID.replace("-", "") + ":0-1"));
    assertTrue(mysql("{" + UUID + "}:1"));
    assertTrue(mysql(""));
  }

  @Test
  void mysqlNeedsAnInterval() {
    assertFalse(mysql(UUID));
    assertFalse(mysql(UUID + ":"));
    assertFalse(mysql(UUID + ":1-2-3"));
    assertFalse(mysql(UUID + ":a"));
    assertFalse(mysql(UUID + ":1,"));
  }

  @Test
  void anIntervalDoesNotRunBackwards() {
    assertFalse(mysql(UUID + ":14-1"));
    assertTrue(mysql(UUID + ":14-14"));
    assertFalse(mysql(UUID + ":9223372036854775807"));
  }

  @Test
  void aUuidHasItsDashesInPlace() {
    assertFalse(mysql("3ccc475b-2343-11e7-be2_1-6c0b84d59f30:1"));
    assertFalse(mysql("3ccc475b2-343-11e7-be21-6c0b84d59f30:1"));
    assertFalse(mysql("3ccc475b-2343-11e7-be21-6c0b84d59f3g:1"));
  }

  @Test
  void mariadbTakesThreeNumbers() {
    assertTrue(mariadb("0-1-2,1-1-2"));
    assertTrue(mariadb("0-1-18446744073709551615"));
    assertTrue(mariadb("0-1-2,"));
    assertFalse(mariadb("0-1"));
    assertFalse(mariadb("0-1-+2"));
    assertFalse(mariadb("4294967296-1-2"));
    assertFalse(mariadb(UUID + ":1-14"));
  }

  @Test
  void anotherFlavorHasNoGtids() {
    assertEquals("invalid flavor foo", Gtid.refusal("foo", UUID + ":1").orElseThrow());
    assertEquals("invalid flavor ", Gtid.refusal("", UUID + ":1").orElseThrow());
  }
}
