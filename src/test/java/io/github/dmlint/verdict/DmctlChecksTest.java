package io.github.dmlint.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.dmlint.release.FileKind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** dmctl.toml: checked as long as it has an effect. */
class DmctlChecksTest {
  private static final Judged DMCTL = new Judged(FileKind.DMCTL);

  private static String first(String release, String... lines) {
    return DMCTL.first(release, lines);
  }

  @Test
  void aMasterMustBeNamed() {
    assertEquals("dmctl-master-addr-missing", first("v1.0.7", "rpc-timeout = '1m'"));
    assertEquals("dmctl-master-addr-missing", first("v2.0.3", ""));
  }

  @Test
  void theMastersAddressHasAPort() {
    assertEquals("dmctl-master-addr-invalid", first("v1.0.7", "master-addr = '127.0.0.1'"));
    assertEquals("accepted", first("v1.0.7", "master-addr = ':8261'"));
    assertEquals("accepted", first("v1.0.7", "master-addr = 'h:abc'"));
  }

  @Test
  void laterItMayBeAListWithSchemes() {
    assertEquals("dmctl-master-addr-invalid", first("v2.0.0", "master-addr = 'a:1,b:2'"));
    assertEquals("accepted", first("v2.0.1", "master-addr = 'http://a:1,https://b:2'"));
    assertEquals("accepted", first("v2.0.0", "master-addr = 'http://h'"));
    assertEquals("dmctl-master-addr-invalid", first("v2.0.1", "master-addr = 'http://h'"));
  }

  @Test
  void theTimeoutIsAboveZero() {
    assertEquals(
        "dmctl-timeout-invalid", first("v1.0.7", "master-addr = 'h:1'", "rpc-timeout = '0s'"));
    assertEquals(
        "dmctl-timeout-invalid", first("v1.0.7", "master-addr = 'h:1'", "rpc-timeout = '10'"));
    assertEquals("accepted", first("v1.0.7", "master-addr = 'h:1'", "rpc-timeout = ''"));
  }

  @Test
  void theOrderOfTheChecksChanged() {
    String[] both = {"master-addr = 'h'", "rpc-timeout = '10'"};
    assertEquals("dmctl-master-addr-invalid", first("v1.0.2", both));
    assertEquals("dmctl-timeout-invalid", first("v1.0.3", both));
  }

  @Test
  void fromSomeReleaseOnTheFileHasNoEffect() {
    assertEquals("accepted", first("v2.0.4", "master-addr = 'h'"));
    assertEquals(List.of("dmctl-file-ignored"), DMCTL.tolerated("v2.0.4", "master-addr = 'h'"));
    assertEquals(List.of(), DMCTL.tolerated("v2.0.3", "master-addr = 'h:1'"));
  }
}
