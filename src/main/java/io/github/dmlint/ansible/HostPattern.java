package io.github.dmlint.ansible;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The hosts that the first word of a host line stands for: a port behind it, and ranges such as
 * {@code db[01:20]}. Source: ansible-core 2.14, plugins/inventory/__init__.py.
 *
 * @param problem Ansible's words for what is wrong; there are no hosts then
 */
record HostPattern(List<String> hosts, Optional<BigInteger> port, Optional<String> problem) {
  /** A range that stands for more hosts than this is refused, which Ansible would try to make. */
  static final int MAX_HOSTS = 200_000;

  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

  static HostPattern of(String word) {
    HostAddress address = HostAddress.of(word);
    List<String> hosts = new ArrayList<>();
    Optional<String> problem = Optional.empty();
    if (address.pattern().indexOf('[') < 0) {
      hosts.add(address.pattern());
    } else {
      problem = expand(address.pattern(), hosts);
    }
    if (problem.isEmpty() && word.endsWith(":") && address.port().isEmpty()) {
      problem =
          Optional.of(
              "Invalid host pattern '"
                  + word
                  + "' supplied, ending in ':' is not allowed, this character is reserved to"
                  + " provide a port.");
    }
    if (problem.isEmpty() && hosts.stream().anyMatch(host -> host.strip().equals("---"))) {
      problem =
          Optional.of(
              "Invalid host pattern '"
                  + word
                  + "' supplied, '---' is normally a sign this is a YAML file.");
    }
    return new HostPattern(problem.isPresent() ? List.of() : hosts, address.port(), problem);
  }

  /** Adds the names that a pattern stands for; returns what is wrong with it. */
  private static Optional<String> expand(String pattern, List<String> hosts) {
    String parts = replaceFirst(replaceFirst(pattern, '['), ']');
    int bars = (int) parts.chars().filter(c -> c == '|').count();
    if (bars != 2) {
      return Optional.of(
          bars < 2
              ? "not enough values to unpack (expected 3, got " + (bars + 1) + ")"
              : "too many values to unpack (expected 3)");
    }
    int open = parts.indexOf('|');
    int close = parts.indexOf('|', open + 1);
    Numbers numbers = Numbers.of(parts.substring(open + 1, close));
    if (numbers.problem().isPresent()) {
      return numbers.problem();
    }
    for (String number : numbers.values()) {
      String name = parts.substring(0, open) + number + parts.substring(close + 1);
      if (hosts.size() >= MAX_HOSTS) {
        return Optional.of("more than " + MAX_HOSTS + " hosts in one range");
      }
      if (name.indexOf('[') < 0) {
        hosts.add(name);
      } else {
        Optional<String> problem = expand(name, hosts);
        if (problem.isPresent()) {
          return problem;
        }
      }
    }
    return Optional.empty();
  }

  private static String replaceFirst(String text, char bracket) {
    int at = text.indexOf(bracket);
    return at < 0 ? text : text.substring(0, at) + '|' + text.substring(at + 1);
  }

  /** What stands between the brackets of a range, counted out. */
  private record Numbers(List<String> values, Optional<String> problem) {
    static Numbers of(String range) {
      String[] bounds = range.split(":", -1);
      if (bounds.length != 2 && bounds.length != 3) {
        return failed("host range must be begin:end or begin:end:step");
      }
      String begin = bounds[0].isEmpty() ? "0" : bounds[0];
      if (bounds[1].isEmpty()) {
        return failed("host range must specify end value");
      }
      int width = begin.charAt(0) == '0' && begin.length() > 1 ? begin.length() : 0;
      if (width > 0 && width != bounds[1].length()) {
        return failed("host range must specify equal-length begin and end formats");
      }
      String step = bounds.length == 3 ? bounds[2] : "1";
      BigInteger stride = PyText.integer(step);
      int first = LETTERS.indexOf(begin);
      int last = LETTERS.indexOf(bounds[1]);
      if (first >= 0 && last >= 0) {
        if (first > last) {
          return failed("host range must have begin <= end");
        }
        if (stride != null && stride.signum() != 0) {
          return letters(first, last, stride);
        }
      }
      return numbers(begin, bounds[1], step, width);
    }

    private static Numbers letters(int first, int last, BigInteger stride) {
      List<String> values = new ArrayList<>();
      int by = stride.min(BigInteger.valueOf(100)).intValue();
      for (int i = first; i <= last && by > 0; i += by) {
        values.add(LETTERS.substring(i, i + 1));
      }
      return new Numbers(values, Optional.empty());
    }

    private static Numbers numbers(String begin, String end, String step, int width) {
      for (String text : List.of(begin, end, step)) {
        if (PyText.integer(text) == null) {
          return failed("invalid literal for int() with base 10: " + new PyValue.Str(text).repr());
        }
      }
      BigInteger from = integer(begin);
      BigInteger to = integer(end);
      BigInteger by = integer(step);
      if (by.signum() == 0) {
        return failed("range() arg 3 must not be zero");
      }
      List<String> values = new ArrayList<>();
      BigInteger bound = to.add(BigInteger.ONE);
      for (BigInteger i = from;
          by.signum() > 0 ? i.compareTo(bound) < 0 : i.compareTo(bound) > 0;
          i = i.add(by)) {
        if (values.size() > MAX_HOSTS) {
          return failed("more than " + MAX_HOSTS + " hosts in one range");
        }
        values.add(fill(i.toString(), width));
      }
      return new Numbers(values, Optional.empty());
    }

    private static BigInteger integer(String text) {
      BigInteger value = PyText.integer(text);
      return value == null ? BigInteger.ZERO : value;
    }

    /** Python's {@code zfill}. */
    private static String fill(String number, int width) {
      String sign = number.startsWith("-") ? "-" : "";
      return sign
          + "0".repeat(Math.max(0, width - number.length()))
          + number.substring(sign.length());
    }

    private static Numbers failed(String problem) {
      return new Numbers(List.of(), Optional.of(problem));
    }
  }
}
