package io.github.dmlint.agreement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The reviewed list of differences that stay, each with its reason: lines of {@code case, what,
 * releases, reason}, parted by tabs; the releases are names parted by commas, or {@code *}.
 */
final class KnownDisagreements {
  private record Line(String id, String what, Set<String> releases, String text) {
    boolean covers(Disagreement found) {
      return id.equals(found.file().id())
          && what.equals(found.what().id())
          && (releases.contains("*") || releases.contains(found.release()));
    }
  }

  private final List<Line> lines = new ArrayList<>();
  private final Set<Line> used = new HashSet<>();
  private final Set<String> ids = new HashSet<>();

  static KnownDisagreements read(Path path) {
    KnownDisagreements known = new KnownDisagreements();
    try {
      for (String line : Files.readAllLines(path)) {
        if (!line.isBlank() && !line.startsWith("#")) {
          known.add(line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return known;
  }

  void add(String line) {
    String[] fields = line.split("\t", -1);
    if (fields.length != 4 || fields[3].isBlank()) {
      throw new IllegalArgumentException("not 'case, what, releases, reason': " + line);
    }
    lines.add(new Line(fields[0], fields[1], Set.of(fields[2].split(",")), line));
    ids.add(fields[0]);
  }

  boolean has(Disagreement found) {
    if (!ids.contains(found.file().id())) {
      return false;
    }
    boolean known = false;
    for (Line line : lines) {
      if (line.covers(found)) {
        used.add(line);
        known = true;
      }
    }
    return known;
  }

  /** Lines for which nothing was found, among those of the cases that were looked at. */
  List<String> stale(Set<String> looked) {
    List<String> stale = new ArrayList<>();
    for (Line line : lines) {
      if (looked.contains(line.id()) && !used.contains(line)) {
        stale.add(line.text());
      }
    }
    return stale;
  }
}
