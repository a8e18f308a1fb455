package io.github.dmlint.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.dmlint.release.FileKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** dm-master.toml: the deployment up to 1.0, and then the addresses. */
class MasterChecksTest {
  private static final Judged MASTER = new Judged(FileKind.DM_MASTER);
  private static final String ADDRESS = "master-addr = 'h:8261'";

  private static String first(String release, String... lines) {
    return MASTER.first(release, lines);
  }

  @Test
  void aDeploymentNamesItsSource() {
    assertEquals("deploy-without-source", first("v1.0.0-rc.1", "[[deploy]]"));
    assertEquals("deploy-without-source 38009", first("v1.0.0", "[[deploy]]", "dm-worker = 'w'"));
    assertEquals("accepted", first("v1.0.0", "[[deploy]]", "source-id = 's'"));
    assertEquals("accepted", first("v1.0.0", "[[deploy]]", "mysql-instance = 's'"));
  }

  @Test
  void aSourceIsDeployedOnce() {
    assertEquals(
        List.of("deploy-source-repeated"),
        MASTER.tolerated(
            "v1.0.0", "[[deploy]]", "source-id = 's'", "[[deploy]]", "source-id = 's'"));
  }

  @Test
  void aTimeoutIsADurationOfAnyLength() {
    assertEquals("master-timeout-invalid 38014", first("v1.0.0", "rpc-timeout = '30'"));
    assertEquals("accepted", first("v1.0.0", "rpc-timeout = '-30s'"));
    assertEquals("accepted", first("v1.0.0", "rpc-timeout = ''"));
  }

  @Test
  void limitsBelowTheLeastAreRaised() {
    assertEquals(
        List.of("value-raised", "value-raised"),
        MASTER.tolerated("v1.0.0", "rpc-rate-limit = -1.0", "rpc-rate-burst = 0"));
    assertEquals(
        List.of("value-raised"), MASTER.tolerated("v2.0.2", ADDRESS, "quota-backend-bytes = 1"));
  }

  @Test
  void theAddressMustBeReachable() {
    assertEquals("accepted", first("v2.0.0", ADDRESS));
    assertEquals("accepted", first("v2.0.0", "master-addr = 'http://h:8261'"));
    assertEquals("master-addr-invalid 38035", first("v2.0.0", "master-addr = 'HTTP://h:8261'"));
    assertEquals("master-addr-invalid 38035", first("v2.0.0", "master-addr = ':8261'"));
    assertEquals("master-addr-invalid 38035", first("v2.0.0", "master-addr = 'h:'"));
    assertEquals(
        "master-advertise-addr-invalid 38042",
        first("v2.0.0", "master-addr = ':8261'", "advertise-addr = ':1'"));
  }

  @Test
  void etcdIsStartedWithUrls() {
    assertEquals("etcd-url-invalid 38037", first("v2.0.0", "master-addr = 'h:abc'"));
    assertEquals(
        "etcd-url-invalid 38037", first("v2.0.0", ADDRESS, "peer-urls = 'http://a:1,http://b:x'"));
    assertEquals(
        "log-level-unknown 11104", first("v2.0.0", "master-addr = 'h:abc'", "log-level = 'x'"));
  }

  @Test
  void theKeyFileHoldsSixtyFourHexDigits(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("key");
    String key = "secret-key-path = '" + file + "'";
    assertEquals("secret-key-file-invalid 20067", first("v8.0.0", ADDRESS, key));
    Files.writeString(file, "0123456789abcdef".repeat(3));
    assertEquals("secret-key-file-invalid 20067", first("v8.0.0", ADDRESS, key));
    Files.writeString(file, "0123456789abcdef".repeat(4) + "\n");
    assertEquals("accepted", first("v8.0.0", ADDRESS, key));
    assertEquals("accepted", first("v8.0.0", ADDRESS, "secret-key-path = ''"));
  }
}
