package io.github.dmlint.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.dmlint.release.FileKind;
import java.util.List;
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

  @Test
  void aBadFilterStopsTheSourceUntilItIsDropped() {
    String[] bad = {ID, "filters:", "  - {schema-pattern: a, sql-pattern: ['('], action: Do}"};
    assertEquals("event-filter-invalid 20037", first("v2.0.2", bad));
    assertEquals("event-filter-invalid 20037", first("v6.6.0", bad));
    for (String release : new String[] {"v6.5.7", "v7.1.4", "v7.5.1", "v7.6.0", "v26.3.3"}) {
      assertEquals("accepted", first(release, bad));
      assertEquals(List.of("event-filter-dropped"), SOURCE.tolerated(release, bad));
    }
  }

  @Test
  void aFilterNeedsAnActionAndASchema() {
    String filters = "filters:";
    assertEquals("accepted", first("v2.0.2", ID, filters, "  - {schema-pattern: a, action: Do}"));
    for (String rule :
        new String[] {
          "{schema-pattern: a}",
          "{schema-pattern: a, action: do}",
          "{action: Do}",
          "{schema-pattern: 'a*b', action: Do}",
          "{schema-pattern: a, table-pattern: '**', action: Do}"
        }) {
      assertEquals("event-filter-invalid 20037", first("v2.0.2", ID, filters, "  - " + rule), rule);
    }
    assertEquals("accepted", first("v2.0.2", ID, filters, "  - ~"));
  }

  @Test
  void noTwoFiltersHaveTheSamePatterns() {
    String[] twice = {
      ID, "filters:", "  - {schema-pattern: a, action: Do}", "  - {schema-pattern: A, action: Do}"
    };
    assertEquals("event-filter-invalid 20037", first("v2.0.2", twice));
    String[] exact = {twice[0], twice[1], twice[2], twice[3], "case-sensitive: true"};
    assertEquals("accepted", first("v2.0.2", exact));
  }

  @Test
  void eventsOfAFilterAreCheckedOnlyLater() {
    String[] foo = {ID, "filters:", "  - {schema-pattern: a, events: [foo], action: Do}"};
    assertEquals("accepted", first("v6.1.0", foo));
    assertEquals("event-filter-invalid 20037", first("v6.2.0", foo));
    assertEquals(
        "accepted",
        first("v6.2.0", ID, "filters:", "  - {schema-pattern: a, events: [DELETE], action: Do}"));
  }
}
