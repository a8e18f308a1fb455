package io.github.dmlint.release;

import io.github.dmlint.syntax.KeyPath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The keys of all kinds of file over all releases. */
public final class KeyHistory {
  private final List<Release> releases;
  private final Map<KeyPlace, FormerKey> former = new HashMap<>();

  KeyHistory(List<Release> releases, Pack pack) {
    this.releases = releases;
    for (int i = 0; i < pack.count(Pack.FORMER); i++) {
      Pack.Cursor cursor = pack.at(Pack.FORMER, i);
      KeyPlace place = new KeyPlace(kind(cursor.text()), cursor.text());
      String was = cursor.text();
      String until = cursor.text();
      String why = cursor.text();
      Optional<String> instead = cursor.texts().stream().findFirst();
      former.put(place, new FormerKey(place, was, until, why, instead));
    }
  }

  private static FileKind kind(String id) {
    for (FileKind kind : FileKind.values()) {
      if (kind.id().equals(id)) {
        return kind;
      }
    }
    throw new IllegalArgumentException("no kind of file " + id);
  }

  /** What a key may be that a release does not know; empty where nothing is near. */
  public Optional<Suggestion> suggest(FileKind kind, KeyPath path, Release release) {
    Optional<KeyTable> table = release.table(kind);
    if (table.isEmpty() || path.isRoot()) {
      return Optional.empty();
    }
    return otherRelease(kind, path, release)
        .or(() -> former(table.get(), path))
        .or(() -> elsewhere(table.get(), path, release))
        .or(() -> spelling(table.get(), path));
  }

  private Optional<Suggestion> otherRelease(FileKind kind, KeyPath path, Release release) {
    boolean[] marked = new boolean[releases.size()];
    @Nullable KeySpec spec = null;
    String place = "";
    Optional<Release> before = Optional.empty();
    Optional<Release> after = Optional.empty();
    for (int i = 0; i < marked.length; i++) {
      Release other = releases.get(i);
      Optional<KeyWalk.Found> found = other.table(kind).flatMap(table -> KeyWalk.find(table, path));
      Optional<KeySpec> key = found.flatMap(KeyWalk.Found::key);
      if (key.isEmpty() || key.get().untagged()) {
        continue;
      }
      marked[i] = true;
      boolean earlier = other.compareTo(release) < 0;
      if (earlier || spec == null) {
        spec = key.get();
        place = found.get().path();
      }
      before = earlier ? Optional.of(other) : before;
      after = !earlier && after.isEmpty() ? Optional.of(other) : after;
    }
    if (spec == null) {
      return Optional.empty();
    }
    List<ReleaseRange> known = ReleaseRange.of(releases, marked);
    Optional<String> name = otherName(kind, path, release, spec);
    if (name.isPresent()) {
      return Optional.of(new Suggestion.Renamed(name.get(), known));
    }
    Optional<KeyPlace> moved = moved(kind, place, release);
    return Optional.of(new Suggestion.OtherRelease(before, after, known, spec, moved));
  }

  /** The name that the release has for a key renamed before or after it. */
  private static Optional<String> otherName(
      FileKind kind, KeyPath path, Release release, KeySpec spec) {
    Optional<StructType> section = section(release.table(kind), path);
    if (section.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> renamed = spec.notes().renamed();
    if (renamed.isPresent() && section.get().key(renamed.get()).isPresent()) {
      return renamed;
    }
    for (KeySpec key : section.get().keys()) {
      if (!key.untagged() && key.notes().renamed().equals(Optional.of(spec.name()))) {
        return Optional.of(key.name());
      }
    }
    return Optional.empty();
  }

  private static Optional<StructType> section(Optional<KeyTable> table, KeyPath path) {
    KeyPath parent = new KeyPath(path.segments().subList(0, path.segments().size() - 1));
    return table.flatMap(t -> KeyWalk.find(t, parent)).flatMap(KeyWalk.Found::struct);
  }

  private static Optional<KeyPlace> moved(FileKind kind, String place, Release release) {
    for (FileKind other : FileKind.values()) {
      Optional<KeyTable> table = other == kind ? Optional.empty() : release.table(other);
      if (table.isPresent() && KeyWalk.keys(table.get()).containsKey(place)) {
        return Optional.of(new KeyPlace(other, place));
      }
    }
    return Optional.empty();
  }

  private Optional<Suggestion> former(KeyTable table, KeyPath path) {
    KeyPath parent = new KeyPath(path.segments().subList(0, path.segments().size() - 1));
    Optional<String> section = KeyWalk.find(table, parent).map(KeyWalk.Found::path);
    String own = section.filter(s -> !s.isEmpty()).map(s -> s + ".").orElse("") + path.last();
    return Optional.ofNullable(former.get(new KeyPlace(table.kind(), own)))
        .map(Suggestion.Former::new);
  }

  private static Optional<Suggestion> elsewhere(KeyTable table, KeyPath path, Release release) {
    List<KeyPlace> places = new ArrayList<>(places(table, path.last()));
    for (FileKind kind : FileKind.values()) {
      if (kind != table.kind()) {
        release.table(kind).ifPresent(other -> places.addAll(places(other, path.last())));
      }
    }
    return places.isEmpty()
        ? Optional.empty()
        : Optional.of(new Suggestion.Elsewhere(List.copyOf(places)));
  }

  private static List<KeyPlace> places(KeyTable table, String name) {
    List<KeyPlace> places = new ArrayList<>();
    for (Map.Entry<String, KeySpec> entry : KeyWalk.keys(table).entrySet()) {
      if (entry.getValue().name().equals(name) && !entry.getValue().untagged()) {
        places.add(new KeyPlace(table.kind(), entry.getKey()));
      }
    }
    return places;
  }

  private static Optional<Suggestion> spelling(KeyTable table, KeyPath path) {
    Optional<StructType> section = section(Optional.of(table), path);
    List<String> names = new ArrayList<>();
    for (KeySpec key : section.map(StructType::keys).orElse(List.of())) {
      if (key.name().equalsIgnoreCase(path.last())) {
        return Optional.of(new Suggestion.LetterCase(key.name()));
      }
      if (!key.untagged()) {
        names.add(key.name());
      }
    }
    return Spelling.near(path.last(), names).stream().findFirst().map(Suggestion.Spelling::new);
  }

  /**
   * The lives of all keys of a name or path, in the order of kinds and paths.
   *
   * @param query the name of a key, such as {@code server-id}, or a whole path, such as {@code
   *     mysql-instances[].server-id}; letter case does not count
   */
  public List<KeyLife> lives(String query) {
    Set<KeyPlace> places = new LinkedHashSet<>();
    for (FileKind kind : FileKind.values()) {
      @Nullable KeyTable last = null;
      for (Release release : releases) {
        KeyTable table = release.table(kind).orElse(last);
        if (table == null || table == last) {
          continue;
        }
        last = table;
        for (String path : KeyWalk.keys(table).keySet()) {
          KeyPlace place = new KeyPlace(kind, path);
          if (path.equalsIgnoreCase(query) || place.name().equalsIgnoreCase(query)) {
            places.add(place);
          }
        }
      }
    }
    for (KeyPlace place : former.keySet()) {
      if (place.path().equalsIgnoreCase(query) || place.name().equalsIgnoreCase(query)) {
        places.add(place);
      }
    }
    List<KeyPlace> sorted = new ArrayList<>(places);
    sorted.sort(Comparator.comparing(KeyPlace::kind).thenComparing(KeyPlace::path));
    List<KeyLife> lives = new ArrayList<>();
    for (KeyPlace place : sorted) {
      lives.add(KeyLife.of(releases, place, Optional.ofNullable(former.get(place))));
    }
    return lives;
  }
}
