package io.github.dmlint.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.dmlint.release.FileKind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** dm-worker.toml: the source in it up to 1.0, and the process itself. */
class WorkerChecksTest {
  private static final Judged WORKER = new Judged(FileKind.DM_WORKER);
  private static final String ID = "source-id = 's'";
  private static final String SERVER = "server-id = 1";
  private static final String MYSQL = "flavor = 'mysql'";
  private static final String GTID = "3ccc475b-2343-11e7-be21-6c0b84d59f30:1-14";

  private static String first(String release, String... lines) {
    return WORKER.first(release, lines);
  }

  @Test
  void aSourceNeedsAnId() {
    assertEquals("source-id-missing", first("v1.0.0-rc.1", SERVER, MYSQL));
    assertEquals("source-id-missing 40005", first("v1.0.0", SERVER, MYSQL));
    assertEquals("accepted", first("v1.0.0", ID, SERVER, MYSQL));
  }

  @Test
  void theIdHasAtMostThirtyTwoBytes() {
    assertEquals(
        "accepted", first("v1.0.7", "source-id = '" + "x".repeat(32) + "'", SERVER, MYSQL));
    assertEquals(
        "source-id-too-long 40006",
        first("v1.0.7", "source-id = '" + "x".repeat(33) + "'", SERVER, MYSQL));
    assertEquals(
        "source-id-too-long 40006",
        first("v1.0.7", "source-id = '" + "\u4e2d".repeat(11) + "'", SERVER, MYSQL));
  }

  @Test
  void aRelayPositionIsABinlogName() {
    assertEquals(
        "relay-binlog-name-invalid 40007",
        first("v1.0.7", ID, SERVER, MYSQL, "relay-binlog-name = 'mysql-bin'"));
    assertEquals(
        "accepted", first("v1.0.7", ID, SERVER, MYSQL, "relay-binlog-name = 'mysql-bin.+1'"));
  }

  @Test
  void aGtidSetNeedsTheFlavorInTheFile() {
    String gtid = "relay-binlog-gtid = '" + GTID + "'";
    assertEquals("accepted", first("v1.0.7", ID, SERVER, MYSQL, gtid));
    assertEquals("relay-binlog-gtid-invalid 11009", first("v1.0.7", ID, SERVER, gtid));
    assertEquals(
        "relay-binlog-gtid-invalid 11009", first("v1.0.7", ID, SERVER, "flavor = 'mariadb'", gtid));
  }

  @Test
  void aPlainPasswordIsRefusedUntilItIsAllowed() {
    String plain = "password = '123456'";
    assertEquals("password-not-base64", first("v1.0.0-rc.1", ID, SERVER, MYSQL, "[from]", plain));
    assertEquals("password-not-base64 11050", first("v1.0.5", ID, SERVER, MYSQL, "[from]", plain));
    assertEquals("accepted", first("v1.0.6", ID, SERVER, MYSQL, "[from]", plain));
    assertEquals(
        "password-too-short 11047",
        first("v1.0.5", ID, SERVER, MYSQL, "[from]", "password = 'YWJj'"));
    assertEquals(
        "password-without-separator 11048",
        first("v1.0.5", ID, SERVER, MYSQL, "[from]", "password = 'AAAAAAAAAAAAAAAAAAAAAAAAAAAA'"));
    assertEquals(
        "accepted",
        first(
            "v1.0.5",
            ID,
            SERVER,
            MYSQL,
            "[from]",
            "password = '/Q7B9DizNLLTTfiZHv9WoEAKamfpIUs='"));
  }

  @Test
  void theFlavorMattersOnlyWhereTheUpstreamIsAsked() {
    assertEquals("accepted", first("v1.0.1", ID, "flavor = 'foo'"));
    assertEquals("flavor-unknown 11010", first("v1.0.2", ID, "flavor = 'foo'"));
    assertEquals("accepted", first("v1.0.2", ID, SERVER, "flavor = 'foo'"));
    assertEquals("accepted", first("v1.0.2", ID, SERVER));
  }

  @Test
  void aSessionVariableNamedLikeADriverParameterBreaksTheConnection() {
    String[] lines = {ID, MYSQL, "[from]", "host = 'h'", "[from.session]", "readTimeout = '1s'"};
    assertEquals("dsn-invalid 10001", first("v1.0.6", lines));
    assertEquals(
        "accepted", first("v1.0.6", ID, SERVER, MYSQL, "[from.session]", "readTimeout = '1s'"));
  }

  @Test
  void anUnknownLogLevelStopsTheProgramLater() {
    String level = "log-level = 'warning'";
    assertEquals("accepted", first("v1.0.0-rc.1", ID, SERVER, MYSQL, level));
    assertEquals("log-level-unknown", first("v1.0.0-rc.1-12-gaa39ff9", ID, SERVER, MYSQL, level));
    assertEquals("log-level-unknown 11104", first("v1.0.0", ID, SERVER, MYSQL, level));
    assertEquals("log-level-unknown 11104", first("v8.5.6", "worker-addr = 'h:1'", level));
    assertEquals("accepted", first("v8.5.7", "worker-addr = 'h:1'", level));
    assertEquals("accepted", first("v1.0.0", ID, SERVER, MYSQL, "log-level = 'WARN'"));
  }

  @Test
  void anUnknownLogFormatHasACodeOnceItIsNoPanic() {
    assertEquals(
        "log-format-unknown", first("v6.0.0", "worker-addr = 'h:1'", "log-format = 'console'"));
    assertEquals(
        "log-format-unknown 11104",
        first("v6.1.0", "worker-addr = 'h:1'", "log-format = 'console'"));
    assertEquals("accepted", first("v6.1.0", "worker-addr = 'h:1'", "log-format = 'json'"));
  }

  @Test
  void theAddressMustBeReachable() {
    assertEquals("worker-addr-invalid 40069", first("v2.0.0", "name = 'w'"));
    assertEquals("worker-addr-invalid 40069", first("v2.0.0", "worker-addr = ':8262'"));
    assertEquals("worker-addr-invalid 40069", first("v2.0.0", "worker-addr = '0.0.0.0:8262'"));
    assertEquals(
        "accepted", first("v2.0.0", "worker-addr = ':8262'", "advertise-addr = 'http://h:1'"));
    assertEquals(
        "worker-addr-invalid 40069",
        first("v2.0.0", "worker-addr = ':8262'", "advertise-addr = ':1'"));
  }

  @Test
  void aListeningAddressMayLackThePort() {
    assertEquals("accepted", first("v2.0.0", "worker-addr = 'h:'"));
    assertEquals(
        "worker-addr-invalid 40069",
        first("v2.0.0", "worker-addr = 'h:'", "advertise-addr = 'h:'"));
  }

  @Test
  void aBadListeningAddressOfTheFirstReleasesShowsOnlyAtTheStart() {
    assertEquals("accepted", first("v1.0.2", ID, SERVER, MYSQL, "worker-addr = 'h'"));
    assertEquals(
        List.of("worker-addr-invalid 40069"),
        WORKER.tolerated("v1.0.2", ID, SERVER, MYSQL, "worker-addr = 'h'"));
  }
}
