package io.github.dmlint.cli;

import io.github.dmlint.release.FileKind;
import io.github.dmlint.release.KeySpec;
import io.github.dmlint.release.KeyTable;
import io.github.dmlint.release.KeyType;
import io.github.dmlint.release.Release;
import io.github.dmlint.release.RuleSets;
import io.github.dmlint.release.StructType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The life of a key: in which releases it is known, where, and as what. */
final class KeyLife {
  private final String name;
  private final Map<String, List<String>> byPlace = new LinkedHashMap<>();

  private KeyLife(String name) {
    this.name = name;
  }

  /** Lines for people; none when no release knows the key. */
  static List<String> of(String name, RuleSets rules) {
    KeyLife life = new KeyLife(name);
    for (Release release : rules.releases()) {
      for (FileKind kind : FileKind.values()) {
        for (KeyTable table : release.table(kind).stream().toList()) {
          life.walk(table.root(), kind.id(), release, new HashSet<>());
        }
      }
    }
    List<String> lines = new ArrayList<>();
    life.byPlace.forEach(
        (place, releases) -> {
          String last = releases.get(releases.size() - 1);
          boolean alive = last.equals(rules.newest().name().text());
          lines.add(
              "%s: from %s %s, in %d releases"
                  .formatted(place, releases.get(0), alive ? "on" : "to " + last, releases.size()));
        });
    return lines;
  }

  /** All names of keys in all releases. */
  static Set<String> names(RuleSets rules) {
    Set<String> names = new TreeSet<>();
    Set<StructType> seen = new HashSet<>();
    for (Release release : rules.releases()) {
      for (FileKind kind : FileKind.values()) {
        release.table(kind).ifPresent(table -> names(table.root(), seen, names));
      }
    }
    return names;
  }

  private static void names(StructType struct, Set<StructType> seen, Set<String> out) {
    if (seen.add(struct)) {
      for (KeySpec key : struct.keys()) {
        out.add(key.name());
        inner(key.type()).forEach(type -> names(type, seen, out));
      }
    }
  }

  private void walk(StructType struct, String place, Release release, Set<StructType> above) {
    if (!above.add(struct)) {
      return;
    }
    for (KeySpec key : struct.keys()) {
      String at = place + " " + key.name();
      if (key.name().equals(name)) {
        String what = "%s (%s)".formatted(at, key.type().goType());
        byPlace.computeIfAbsent(what, any -> new ArrayList<>()).add(release.name().text());
      }
      for (StructType type : inner(key.type())) {
        walk(type, at, release, above);
      }
    }
    above.remove(struct);
  }

  private static List<StructType> inner(KeyType type) {
    List<StructType> found = new ArrayList<>(type.struct().stream().toList());
    type.element().ifPresent(element -> found.addAll(inner(element)));
    return found;
  }
}
