package io.github.dmlint.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.dmlint.release.FileKind;
import org.junit.jupiter.api.Test;

/** source.yaml: what DM checks when a source is created. */
class SourceChecksTest {
  private static final Judged SOURCE = new Judged(FileKind.SOURCE);
  private static final String ID = "source-id: s";

  private static String first(String release, String... lines) {
    return SOURCE.first(release, lines);
  }

  @Test
  void aSourceNeedsAnIdOfAtMostThirtyTwoBytes() {
    assertEquals("source-id-missing 40005", first("v2.0.0", "flavor: mysql"));
    assertEquals("source-id-too-long 40006", first("v26.3.3", "source-id: " + "x".repeat(33)));
    assertEquals("accepted", first("v2.0.0", ID));
  }

  @Test
  void theRelayPositionIsCheckedAlwaysSinceAdjustComesFirst() {
    String name = "relay-binlog-name: foo";
    assertEquals("accepted", first("v2.0.1", ID, name));
    assertEquals(
        "relay-binlog-name-invalid 40007", first("v2.0.1", ID, "enable-relay: true", name));
    assertEquals("relay-binlog-name-invalid 40007", first("v2.0.2", ID, name));
  }

  @Test
  void aBadGtidSetLostItsCode() {
    String gtid = "relay-binlog-gtid: foo";
    assertEquals(
        "relay-binlog-gtid-invalid 11009",
        first("v2.0.1", ID, "flavor: mysql", "enable-relay: true", gtid));
    assertEquals("relay-binlog-gtid-invalid", first("v2.0.2", ID, gtid));
  }

  @Test
  void aMissingFlavorIsFilledBeforeTheGtidSetIsRead() {
    String gtid = "relay-binlog-gtid: 3ccc475b-2343-11e7-be21-6c0b84d59f30:1-14";
    assertEquals(
        "relay-binlog-gtid-invalid 11009", first("v2.0.1", ID, "enable-relay: true", gtid));
    assertEquals("accepted", first("v2.0.2", ID, gtid));
  }

  @Test
  void theFlavorMattersOnlyWhereTheUpstreamIsAskedOrAGtidSetIsRead() {
    assertEquals("flavor-unknown 11010", first("v2.0.2", ID, "flavor: foo"));
    assertEquals("accepted", first("v2.0.2", ID, "flavor: foo", "server-id: 1"));
    assertEquals(
        "flavor-unknown 11010",
        first("v2.0.2", ID, "flavor: foo", "server-id: 1", "relay-binlog-gtid: 0-1-2"));
  }

  @Test
  void theFlavorComesBeforeTheIdSinceAdjustComesFirst() {
    assertEquals("source-id-missing 40005", first("v2.0.1", "flavor: foo"));
    assertEquals("flavor-unknown 11010", first("v2.0.2", "flavor: foo"));
  }

  @Test
  void aCheckerWaitsAtLeastOneSecond() {
    assertEquals("accepted", first("v2.0.4", ID, "checker:", "  backoff-max: 500ms"));
    assertEquals(
        "backoff-max-too-small 20043", first("v2.0.5", ID, "checker:", "  backoff-max: 500ms"));
    assertEquals("accepted", first("v2.0.5", ID, "checker:", "  backoff-max: 1s"));
  }

  @Test
  void aWrittenNullIsNotTheDefault() {
    assertEquals("backoff-max-too-small 20043", first("v2.0.5", ID, "checker: ~"));
    assertEquals("accepted", first("v2.0.5", ID));
  }
}
