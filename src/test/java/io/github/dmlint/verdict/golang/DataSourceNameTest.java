package io.github.dmlint.verdict.golang;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which connections the MySQL driver refuses before it opens them. */
class DataSourceNameTest {
  private static boolean taken(String user, String password, String host, String... variables) {
    return DataSourceName.refusal(user, password, host, 3306, List.of(variables)).isEmpty();
  }

  @Test
  void passwordsMayHoldAnything() {
    assertTrue(taken("root", "a@b:c/d(e)f?g", "127.0.0.1"));
    assertTrue(taken("", "", ""));
    assertTrue(taken("root", "x", "a)b"));
  }

  @Test
  void aHostWithAnAtIsTakenForMoreUser() {
    assertFalse(taken("root", "x", "a@b"));
  }

  @Test
  void aVariableNamedLikeAParameterIsOne() {
    assertFalse(taken("root", "x", "h", "sql_mode", "readTimeout"));
    assertFalse(taken("root", "x", "h", "loc"));
    assertTrue(taken("root", "x", "h", "sql_mode", "readtimeout", "collation"));
  }

  @Test
  void aVariableWithASlashMovesTheEndOfTheAddress() {
    assertFalse(taken("root", "x", "h", "a/b"));
    assertEquals(
        "invalid DSN: did you forget to escape a param value?",
        DataSourceName.refusal("u", "secret", "h", 1, List.of("a/b")).orElseThrow());
  }
}
