package io.github.dmlint.release;

import io.github.dmlint.syntax.KeyPath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The keys of all kinds of file over all releases. */
public final class KeyHistory {
  private static final int MOST_ANSWERS = 512;

  private final List<Release> releases;
  private final Map<FileKind, Map<String, FormerKey>> former = new EnumMap<>(FileKind.class);

  /** The places of a name in a table, by the identity of the table's root: a file may ask often. */
  private final Map<StructType, Map<String, List<KeyPlace>>> places =
      Collections.synchronizedMap(new IdentityHashMap<>());

  /** What was asked last: two rules ask for each key, and elements of a list have the same keys. */
  private final Map<Asked, Optional<Suggestion>> answers = new ConcurrentHashMap<>();

  private record Asked(FileKind kind, KeyPath path, Release release) {}

  KeyHistory(List<Release> releases, Pack pack) {
    this.releases = releases;
    for (int i = 0; i < pack.count(Pack.FORMER); i++) {
      Pack.Cursor cursor = pack.at(Pack.FORMER, i);
      KeyPlace place = new KeyPlace(kind(cursor.text()), cursor.text());
      String was = cursor.text();
      String until = cursor.text();
      String why = cursor.text();
      List<String> instead = cursor.texts();
      FormerKey key =
          new FormerKey(
              place,
              was,
              until,
              why,
              instead.isEmpty() ? Optional.empty() : Optional.of(instead.get(0)));
      Map<String, FormerKey> ofKind = former.get(place.kind());
      if (ofKind == null) {
        ofKind = new LinkedHashMap<>();
        former.put(place.kind(), ofKind);
      }
      ofKind.put(place.path(), key);
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
    Asked asked = new Asked(kind, place(path), release);
    Optional<Suggestion> answer = answers.get(asked);
    if (answer == null) {
      answer = found(kind, asked.path(), release);
      if (answers.size() >= MOST_ANSWERS) {
        answers.clear();
      }
      answers.put(asked, answer);
    }
    return answer;
  }

  /** The place of a path in every element of the lists on the way. */
  private static KeyPath place(KeyPath path) {
    List<String> segments = new ArrayList<>(path.segments());
    for (int i = 0; i < segments.size() - 1; i++) {
      if (segments.get(i).startsWith("[")) {
        segments.set(i, "[0]");
      }
    }
    return new KeyPath(segments);
  }

  private Optional<Suggestion> found(FileKind kind, KeyPath path, Release release) {
    Optional<KeyTable> known = release.table(kind);
    if (known.isEmpty() || path.isRoot()) {
      return Optional.empty();
    }
    KeyTable table = known.get();
    Optional<Suggestion> suggestion = otherRelease(kind, path, release);
    if (suggestion.isEmpty()) {
      suggestion = former(table, path);
    }
    if (suggestion.isEmpty()) {
      suggestion = elsewhere(table, path, release);
    }
    return suggestion.isEmpty() ? spelling(table, path) : suggestion;
  }

  private Optional<Suggestion> otherRelease(FileKind kind, KeyPath path, Release release) {
    boolean[] marked = new boolean[releases.size()];
    @Nullable KeySpec spec = null;
    String place = "";
    Optional<Release> before = Optional.empty();
    Optional<Release> after = Optional.empty();
    @Nullable StructType root = null;
    Optional<KeyWalk.Found> found = Optional.empty();
    for (int i = 0; i < marked.length; i++) {
      Release other = releases.get(i);
      Optional<KeyTable> table = other.table(kind);
      if (table.isEmpty()) {
        continue;
      }
      // Releases in which nothing changed have one table.
      if (table.get().root() != root) {
        root = table.get().root();
        found = KeyWalk.find(table.get(), path);
      }
      if (found.isEmpty() || found.get().key().isEmpty()) {
        continue;
      }
      KeySpec key = found.get().key().get();
      if (key.untagged()) {
        continue;
      }
      marked[i] = true;
      boolean earlier = other.compareTo(release) < 0;
      if (earlier || spec == null) {
        spec = key;
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
      return Optional.of(new Suggestion.Renamed(name.get(), known, spec));
    }
    Optional<KeyPlace> moved = moved(kind, place, release);
    return Optional.of(new Suggestion.OtherRelease(before, after, known, spec, moved));
  }

  /** The name that the release has for a key renamed before or after it. */
  private static Optional<String> otherName(
      FileKind kind, KeyPath path, Release release, KeySpec spec) {
    Optional<KeyTable> table = release.table(kind);
    Optional<StructType> section = table.isEmpty() ? Optional.empty() : section(table.get(), path);
    if (section.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> renamed = spec.notes().renamed();
    if (renamed.isPresent() && section.get().key(renamed.get()).isPresent()) {
      return renamed;
    }
    for (KeySpec key : section.get().keys()) {
      if (!key.untagged() && becomes(key, spec)) {
        return Optional.of(key.name());
      }
    }
    return Optional.empty();
  }

  /** Whether another key, with the same form of value, takes the place of a key. */
  private static boolean becomes(KeySpec key, KeySpec later) {
    Optional<String> name = Optional.of(later.name());
    return key.notes().renamed().equals(name)
        || key.notes().instead().equals(name) && key.type().kind() == later.type().kind();
  }

  private static KeyPath parent(KeyPath path) {
    return new KeyPath(path.segments().subList(0, path.segments().size() - 1));
  }

  private static Optional<StructType> section(KeyTable table, KeyPath path) {
    Optional<KeyWalk.Found> found = KeyWalk.find(table, parent(path));
    return found.isEmpty() ? Optional.empty() : found.get().struct();
  }

  /** Where a release has a path in another kind of file. */
  static Optional<KeyPlace> moved(FileKind kind, String place, Release release) {
    for (FileKind other : FileKind.values()) {
      Optional<KeyTable> table = other == kind ? Optional.empty() : release.table(other);
      if (table.isPresent() && KeyWalk.keys(table.get()).containsKey(place)) {
        return Optional.of(new KeyPlace(other, place));
      }
    }
    return Optional.empty();
  }

  /** What speaks against a key at a release, if anything. */
  public Optional<String> deprecated(KeyPlace place, Release release) {
    return deprecatedAt(place, release);
  }

  static Optional<String> deprecatedAt(KeyPlace place, Release release) {
    Optional<KeyTable> table = release.table(place.kind());
    KeySpec spec = table.isEmpty() ? null : KeyWalk.keys(table.get()).get(place.path());
    return spec == null ? Optional.empty() : spec.deprecated();
  }

  private Optional<Suggestion> former(KeyTable table, KeyPath path) {
    Optional<KeyWalk.Found> section = KeyWalk.find(table, parent(path));
    Map<String, FormerKey> ofKind = former.get(table.kind());
    if (section.isEmpty() || ofKind == null) {
      return Optional.empty();
    }
    String prefix = section.get().path();
    FormerKey key = ofKind.get(prefix.isEmpty() ? path.last() : prefix + "." + path.last());
    return key == null ? Optional.empty() : Optional.of(new Suggestion.Former(key));
  }

  private Optional<Suggestion> elsewhere(KeyTable table, KeyPath path, Release release) {
    List<KeyPlace> places = new ArrayList<>(places(table, path.last()));
    for (FileKind kind : FileKind.values()) {
      Optional<KeyTable> other = release.table(kind);
      if (kind != table.kind() && other.isPresent()) {
        places.addAll(places(other.get(), path.last()));
      }
    }
    return places.isEmpty()
        ? Optional.empty()
        : Optional.of(new Suggestion.Elsewhere(List.copyOf(places)));
  }

  private List<KeyPlace> places(KeyTable table, String name) {
    return places.computeIfAbsent(table.root(), any -> byName(table)).getOrDefault(name, List.of());
  }

  private static Map<String, List<KeyPlace>> byName(KeyTable table) {
    Map<String, List<KeyPlace>> byName = new HashMap<>();
    KeyWalk.keys(table)
        .forEach(
            (path, key) -> {
              if (!key.untagged()) {
                byName
                    .computeIfAbsent(key.name(), any -> new ArrayList<>())
                    .add(new KeyPlace(table.kind(), path));
              }
            });
    return byName;
  }

  private static Optional<Suggestion> spelling(KeyTable table, KeyPath path) {
    Optional<StructType> section = section(table, path);
    if (section.isEmpty()) {
      return Optional.empty();
    }
    List<String> names = new ArrayList<>();
    for (KeySpec key : section.get().keys()) {
      if (key.name().equalsIgnoreCase(path.last())) {
        return Optional.of(new Suggestion.LetterCase(key.name()));
      }
      if (!key.untagged()) {
        names.add(key.name());
      }
    }
    List<String> near = Spelling.near(path.last(), names);
    return near.isEmpty() ? Optional.empty() : Optional.of(new Suggestion.Spelling(near.get(0)));
  }

  /**
   * The lives of all keys of a name or path, in the order of kinds and paths.
   *
   * @param query the end of a path, such as {@code server-id} or {@code meta.binlog-gtid}, or a
   *     whole one as findings have it; letter case does not count
   */
  public List<KeyLife> lives(String query) {
    Map<KeyPlace, FormerKey> gone = gone();
    List<KeyLife> lives = new ArrayList<>();
    for (KeyPlace place : places(gone)) {
      if (place.endsWith(query)) {
        lives.add(KeyLife.of(releases, place, Optional.ofNullable(gone.get(place))));
      }
    }
    return lives;
  }

  /** The names of all keys that any release knows or once was known. */
  public Set<String> names() {
    Set<String> names = new TreeSet<>();
    for (KeyPlace place : places(gone())) {
      names.add(place.name());
    }
    return names;
  }

  private Map<KeyPlace, FormerKey> gone() {
    Map<KeyPlace, FormerKey> gone = new HashMap<>();
    for (Map<String, FormerKey> ofKind : former.values()) {
      for (FormerKey key : ofKind.values()) {
        gone.put(key.place(), key);
      }
    }
    return gone;
  }

  /** All places of all releases, in the order of kinds and paths. */
  private Set<KeyPlace> places(Map<KeyPlace, FormerKey> gone) {
    Set<KeyPlace> places =
        new TreeSet<>(Comparator.comparing(KeyPlace::kind).thenComparing(KeyPlace::path));
    places.addAll(gone.keySet());
    for (FileKind kind : FileKind.values()) {
      @Nullable KeyTable last = null;
      for (Release release : releases) {
        KeyTable table = release.table(kind).orElse(last);
        if (table != null && table != last) {
          last = table;
          for (String path : KeyWalk.keys(table).keySet()) {
            places.add(new KeyPlace(kind, path));
          }
        }
      }
    }
    return places;
  }
}
