package io.github.dmlint.verdict;

import io.github.dmlint.verdict.golang.HostPort;
import java.util.Optional;

/**
 * The addresses of dm-master and dm-worker: where the process listens, and what it tells others to
 * connect to (dm/master/config.go and dm/worker/config.go, adjust).
 */
final class AddressChecks {
  private static final String ADVERTISE = "advertise-addr";
  private static final String UNREACHABLE = "names no host and port that others can reach";

  private AddressChecks() {}

  /**
   * Checks the listening address of a dm-master, and the advertised one; in its absence the
   * listening address takes its place, and must be one that others can connect to.
   */
  static void master(Objections on) {
    Optional<HostPort> listen = listen(on, "master-addr", "master-addr-invalid");
    if (!on.struct().text(ADVERTISE).isEmpty()) {
      advertised(on, "master-advertise-addr-invalid");
    } else if (listen.isPresent() && !reachable(listen.get())) {
      refuse(on, "master-addr-invalid", "master-addr", UNREACHABLE);
    }
  }

  /** The same for a dm-worker, which does not miss a port in a listening address. */
  static void worker(Objections on) {
    Optional<HostPort> listen = listen(on, "worker-addr", "worker-addr-invalid");
    if (!on.struct().text(ADVERTISE).isEmpty()) {
      advertised(on, "worker-addr-invalid");
    } else if (listen.isPresent() && !namesHost(listen.get())) {
      refuse(on, "worker-addr-invalid", "worker-addr", UNREACHABLE);
    }
  }

  private static Optional<HostPort> listen(Objections on, String key, String problem) {
    HostPort.Split split = HostPort.split(unwrapped(on.struct().text(key)));
    if (split.parts().isEmpty()) {
      refuse(on, problem, key, split.reason());
    }
    return split.parts();
  }

  private static void advertised(Objections on, String problem) {
    HostPort.Split split = HostPort.split(unwrapped(on.struct().text(ADVERTISE)));
    if (split.parts().isEmpty()) {
      refuse(on, problem, ADVERTISE, split.reason());
    } else if (!reachable(split.parts().get())) {
      refuse(on, problem, ADVERTISE, UNREACHABLE);
    }
  }

  private static void refuse(Objections on, String problem, String key, String reason) {
    on.refuse(problem, key, "value", on.struct().text(key), "reason", reason);
  }

  private static boolean reachable(HostPort address) {
    return namesHost(address) && !address.port().isEmpty();
  }

  private static boolean namesHost(HostPort address) {
    return !address.host().isEmpty() && !address.host().equals("0.0.0.0");
  }

  /** Without {@code http://} or {@code https://}, in lower case only. */
  static String unwrapped(String address) {
    if (address.startsWith("http://")) {
      return address.substring("http://".length());
    }
    return address.startsWith("https://") ? address.substring("https://".length()) : address;
  }
}
