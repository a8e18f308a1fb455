package io.github.dmlint.verdict.golang;

import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Time zones as Go finds them in the zone files of the system, and as DM reads offsets
 * (pkg/utils/time.go). Java's own zone data stands for the files.
 */
public final class TimeZone {
  /** Files of the system that Java does not count as zones. */
  private static final Set<String> FILES =
      Set.of("", "UTC", "Local", "EST", "HST", "MST", "ROC", "posixrules", "localtime", "Factory");

  private static final long MOST_EAST = 14 * 3600L * 1_000_000;
  private static final long MOST_WEST = (12 * 3600L + 59 * 60) * 1_000_000;

  private TimeZone() {}

  /** Why {@code time.LoadLocation} does not find a zone, if it does not. */
  public static Optional<String> byName(String name) {
    boolean known =
        FILES.contains(name)
            || (!name.startsWith("SystemV/") && ZoneId.getAvailableZoneIds().contains(name));
    return known ? Optional.empty() : Optional.of("unknown time zone");
  }

  /** The same for DM's own reading, which takes offsets and not the zone of the system. */
  public static Optional<String> orOffset(String text) {
    if (text.equals("SYSTEM") || text.equals("Local")) {
      return Optional.of("the zone of the system is not supported");
    }
    if (byName(text).isEmpty()) {
      return Optional.empty();
    }
    if (text.startsWith("+") || text.startsWith("-")) {
      OptionalLong time = MysqlTime.micros(text.substring(1));
      long most = text.startsWith("-") ? MOST_WEST : MOST_EAST;
      if (time.isPresent() && time.getAsLong() <= most) {
        return Optional.empty();
      }
    }
    return Optional.of("neither a time zone nor an offset from -12:59 to +14:00");
  }
}
