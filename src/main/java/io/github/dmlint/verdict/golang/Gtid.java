package io.github.dmlint.verdict.golang;

import java.util.List;
import java.util.Optional;

/**
 * GTID sets as go-mysql parses them, for MySQL ({@code uuid:1-14:20,uuid:7}) and for MariaDB
 * ({@code domain-server-sequence}, parted by commas).
 */
public final class Gtid {
  /** Where a UUID of 36 characters has its dashes. */
  private static final List<Integer> DASHES = List.of(8, 13, 18, 23);

  private Gtid() {}

  /** Why a text is no GTID set of a flavor, if it is none; the empty text is the empty set. */
  public static Optional<String> refusal(String flavor, String text) {
    return switch (flavor) {
      case "mysql" -> text.isEmpty() ? Optional.empty() : mysql(text);
      case "mariadb" -> text.isEmpty() ? Optional.empty() : mariadb(text);
      default -> Optional.of("invalid flavor " + flavor);
    };
  }

  private static Optional<String> mysql(String text) {
    for (String set : text.split(",", -1)) {
      String[] parts = set.strip().split(":", -1);
      if (parts.length < 2) {
        return Optional.of("invalid GTID format, must UUID:interval[:interval]");
      }
      if (!uuid(parts[0])) {
        return Optional.of("incorrect UUID " + parts[0]);
      }
      for (int i = 1; i < parts.length; i++) {
        if (!interval(parts[i])) {
          return Optional.of("invalid interval " + parts[i] + ", must n[-n] and the end >= start");
        }
      }
    }
    return Optional.empty();
  }

  /** With or without dashes, or with dashes in braces. */
  private static boolean uuid(String text) {
    return switch (text.length()) {
      case 32 -> hex(text, List.of());
      case 36 -> hex(text, DASHES);
      case 38 -> text.charAt(0) == '{' && text.endsWith("}") && hex(text.substring(1, 37), DASHES);
      default -> false;
    };
  }

  private static boolean hex(String text, List<Integer> dashes) {
    for (int i = 0; i < text.length(); i++) {
      boolean right =
          dashes.contains(i)
              ? text.charAt(i) == '-'
              : text.charAt(i) < 0x80 && Character.digit(text.charAt(i), 16) >= 0;
      if (!right) {
        return false;
      }
    }
    return true;
  }

  private static boolean interval(String text) {
    String[] ends = text.split("-", -1);
    if (ends.length > 2) {
      return false;
    }
    Optional<Long> start = Numbers.integer(ends[0]);
    Optional<Long> end = Numbers.integer(ends[ends.length - 1]);
    return start.isPresent() && end.isPresent() && end.get() + 1 > start.get();
  }

  /** An empty member is the GTID 0-0-0. */
  private static Optional<String> mariadb(String text) {
    for (String each : text.split(",", -1)) {
      String[] parts = each.split("-", -1);
      boolean right =
          parts.length == 3
              && Numbers.unsigned(parts[0], 32)
              && Numbers.unsigned(parts[1], 32)
              && Numbers.unsigned(parts[2], 64);
      if (!each.isEmpty() && !right) {
        return Optional.of("invalid Mariadb GTID " + each + ", must domain-server-sequence");
      }
    }
    return Optional.empty();
  }
}
