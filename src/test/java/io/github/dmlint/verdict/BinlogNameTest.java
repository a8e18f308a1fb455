package io.github.dmlint.verdict;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Which names DM takes for a binlog file. */
class BinlogNameTest {
  @Test
  void aNumberAboveZeroStandsBehindTheOnlyDot() {
    assertTrue(BinlogName.valid("mysql-bin.000001"));
    assertTrue(BinlogName.valid(".1"));
    assertFalse(BinlogName.valid("mysql-bin"));
    assertFalse(BinlogName.valid("a.b.000001"));
    assertFalse(BinlogName.valid("mysql-bin.0"));
    assertFalse(BinlogName.valid("mysql-bin.-1"));
    assertFalse(BinlogName.valid("mysql-bin.x"));
    assertFalse(BinlogName.valid("mysql-bin."));
  }

  @Test
  void aPlusBeforeTheNumberIsFine() {
    assertTrue(BinlogName.valid("mysql-bin.+1"));
    assertFalse(BinlogName.valid("mysql-bin.++1"));
    assertFalse(BinlogName.valid("mysql-bin.9223372036854775808"));
  }
}
