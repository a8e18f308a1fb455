package io.github.dmlint.verdict;

import io.github.dmlint.decode.Problem;
import io.github.dmlint.decode.Value;
import io.github.dmlint.decode.golang.Duration;
import io.github.dmlint.release.Release;
import io.github.dmlint.verdict.golang.HostPort;
import java.util.function.Consumer;

/**
 * dmctl's checks of its file (dm/ctl/common/config.go). The file alone decides until a release
 * overwrites all of it with the command line; from then on it has no effect but that it must
 * decode.
 */
final class DmctlChecks implements Checks {
  private static final String MASTER = "master-addr";
  private static final String TIMEOUT = "rpc-timeout";

  @Override
  public void check(Value.Struct root, Release release, Consumer<Problem> out) {
    Objections on = new Objections(root, release, out);
    if (release.has("dmctl-file-ignored")) {
      on.tolerate("dmctl-file-ignored");
      return;
    }
    if (root.text(MASTER).isEmpty()) {
      on.refuse("dmctl-master-addr-missing", MASTER);
      timeout(on);
    } else if (release.has("dmctl-timeout-first")) {
      timeout(on);
      masters(on);
    } else {
      masters(on);
      timeout(on);
    }
  }

  private static void masters(Objections on) {
    String text = on.struct().text(MASTER);
    if (!on.release().has("dmctl-many-masters")) {
      master(on, text);
      return;
    }
    for (String each : AddressChecks.unwrapped(text).split(",", -1)) {
      master(on, AddressChecks.unwrapped(each));
    }
  }

  private static void master(Objections on, String address) {
    HostPort.Split split = HostPort.split(address);
    if (split.parts().isEmpty()) {
      on.refuse("dmctl-master-addr-invalid", MASTER, "value", address, "reason", split.reason());
    }
  }

  /** Absent or empty is the default; zero and below are no time to wait. */
  private static void timeout(Objections on) {
    String text = on.struct().text(TIMEOUT);
    if (!text.isEmpty()) {
      Duration.Parse parsed = Duration.parse(text);
      if (parsed.nanos().isEmpty()) {
        on.refuse("dmctl-timeout-invalid", TIMEOUT, "value", text, "reason", parsed.reason());
      } else if (parsed.nanos().getAsLong() <= 0) {
        on.refuse("dmctl-timeout-invalid", TIMEOUT, "value", text, "reason", "not above zero");
      }
    }
  }
}
