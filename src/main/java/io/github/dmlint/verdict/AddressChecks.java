package io.github.dmlint.verdict;

import io.github.dmlint.verdict.golang.HostPort;

/**
 * The addresses of dm-master and dm-worker: where the process listens, and what it tells others to
 * connect to (dm/master/config.go and dm/worker/config.go, adjust).
 */
final class AddressChecks {
  private static final String ADVERTISE = "advertise-addr";

  private AddressChecks() {}

  /**
   * Checks the listening address, and then the advertised one, or in its absence whether the
   * listening address can take its place.
   *
   * @return whether the release goes on
   */
  static boolean check(Objections on, String key, String listenProblem, String advertiseProblem) {
    String address = unwrapped(on.struct().text(key));
    HostPort.Split listen = HostPort.split(address);
    if (listen.parts().isEmpty()) {
      on.refuse(listenProblem, key, "value", address, "reason", listen.reason());
      return false;
    }
    String advertised = unwrapped(on.struct().text(ADVERTISE));
    if (on.struct().text(ADVERTISE).isEmpty()) {
      if (!reachable(listen.parts().get())) {
        on.refuse(listenProblem, key, "value", address, "reason", "no host that others can reach");
        return false;
      }
      return true;
    }
    HostPort.Split split = HostPort.split(advertised);
    if (split.parts().isEmpty() || !reachable(split.parts().get())) {
      String reason =
          split.parts().isEmpty() ? split.reason() : "no host and port that others can reach";
      on.refuse(advertiseProblem, ADVERTISE, "value", advertised, "reason", reason);
      return false;
    }
    return true;
  }

  private static boolean reachable(HostPort address) {
    return !address.host().isEmpty()
        && !address.host().equals("0.0.0.0")
        && !address.port().isEmpty();
  }

  /** Without {@code http://} or {@code https://}, in lower case only. */
  static String unwrapped(String address) {
    if (address.startsWith("http://")) {
      return address.substring("http://".length());
    }
    return address.startsWith("https://") ? address.substring("https://".length()) : address;
  }
}
