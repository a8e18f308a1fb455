package io.github.dmlint.rule.sibling;

import io.github.dmlint.decode.Value;
import io.github.dmlint.rule.SiblingRule.Sibling;
import io.github.dmlint.verdict.golang.HostPort;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The dm-masters of a folder by their addresses, which are {@code host:port}.
 *
 * @param addresses those that they serve; none when that of one is not known
 * @param peers those for other dm-masters
 * @param elsewhere the hosts of dm-masters of the same cluster that have no file in the folder
 */
record Masters(Map<String, Sibling> addresses, Map<String, Sibling> peers, Set<String> elsewhere) {
  static Masters of(List<Sibling> files) {
    Map<String, Sibling> addresses = new HashMap<>();
    Map<String, Sibling> peers = new HashMap<>();
    Set<String> elsewhere = new HashSet<>();
    for (Sibling file : files) {
      Value.Struct root = file.root();
      String own = text(root, "advertise-addr").isEmpty() ? "master-addr" : "advertise-addr";
      String address = address(text(root, own));
      if (host(address).isEmpty() || host(address).equals("0.0.0.0")) {
        return new Masters(Map.of(), Map.of(), Set.of());
      }
      addresses.put(address, file);
      for (String key : new String[] {"peer-urls", "advertise-peer-urls"}) {
        list(text(root, key)).forEach(url -> peers.put(url, file));
      }
      for (String key : new String[] {"initial-cluster", "join"}) {
        list(text(root, key)).forEach(url -> elsewhere.add(host(url)));
      }
    }
    addresses.keySet().forEach(address -> elsewhere.remove(host(address)));
    addresses.keySet().forEach(peers::remove);
    return new Masters(addresses, peers, elsewhere);
  }

  /** Whether a dm-master may serve an address, as far as the files tell. */
  boolean serves(String address) {
    return addresses.containsKey(address)
        || !peers.containsKey(address) && elsewhere.contains(host(address));
  }

  /** The addresses of a list with commas, in which names and schemes may stand before each. */
  static List<String> list(String written) {
    List<String> addresses = new ArrayList<>();
    for (String part : written.split(",", -1)) {
      String address = address(part.substring(part.indexOf('=') + 1));
      if (!address.isEmpty()) {
        addresses.add(address);
      }
    }
    return addresses;
  }

  private static String address(String written) {
    String address = written.strip().toLowerCase(Locale.ROOT);
    int scheme = address.indexOf("://");
    address = scheme < 0 ? address : address.substring(scheme + 3);
    int path = address.indexOf('/');
    address = path < 0 ? address : address.substring(0, path);
    return address.startsWith("localhost:")
        ? "127.0.0.1" + address.substring("localhost".length())
        : address;
  }

  private static String host(String address) {
    return HostPort.split(address).parts().map(HostPort::host).orElse("");
  }

  private static String text(Value.Struct root, String key) {
    return root.knows(key) ? root.text(key) : "";
  }
}
