package io.github.dmlint.release;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The whole life of a key.
 *
 * @param known the releases that know it
 * @param phases while it is known and nothing of it changes, in the order of releases
 * @param moved the other kind of file in which the first release without it has the same path
 * @param former what it was before the first release of the rules, where it was gone by then
 */
public record KeyLife(
    KeyPlace place,
    List<ReleaseRange> known,
    List<Phase> phases,
    Optional<KeyPlace> moved,
    Optional<FormerKey> former) {
  /**
   * Releases at which a key is the same.
   *
   * @param allowed the values it may have; empty where any may stand
   */
  public record Phase(ReleaseRange range, KeySpec spec, List<String> allowed) {}

  /** A key at one release, as far as its life tells. */
  private record State(KeySpec spec, List<String> allowed) {
    boolean sameAs(State other) {
      return spec.type().kind() == other.spec.type().kind()
          && spec.type().bits() == other.spec.type().bits()
          && spec.defaultValue().equals(other.spec.defaultValue())
          && spec.deprecated().equals(other.spec.deprecated())
          && spec.notes().emptyMeans().equals(other.spec.notes().emptyMeans())
          && allowed.equals(other.allowed);
    }
  }

  static KeyLife of(List<Release> releases, KeyPlace place, Optional<FormerKey> former) {
    Map<KeyTable, Map<String, KeySpec>> seen = new IdentityHashMap<>();
    List<Phase> phases = new ArrayList<>();
    boolean[] marked = new boolean[releases.size()];
    @Nullable State current = null;
    int start = 0;
    for (int i = 0; i <= releases.size(); i++) {
      State state = null;
      if (i < releases.size()) {
        Optional<KeyTable> table = releases.get(i).table(place.kind());
        if (table.isPresent()) {
          KeySpec spec = seen.computeIfAbsent(table.get(), KeyWalk::keys).get(place.path());
          state = spec == null ? null : new State(spec, allowed(spec, releases.get(i)));
          marked[i] = spec != null;
        }
      }
      if (current != null && (state == null || !current.sameAs(state))) {
        boolean open = i == releases.size();
        ReleaseRange range = new ReleaseRange(releases.get(start), releases.get(i - 1), open);
        phases.add(new Phase(range, current.spec(), current.allowed()));
        current = null;
      }
      if (state != null && current == null) {
        current = state;
        start = i;
      }
    }
    List<ReleaseRange> known = ReleaseRange.of(releases, marked);
    Optional<KeyPlace> moved = moved(releases, place, marked);
    return new KeyLife(place, known, List.copyOf(phases), moved, former);
  }

  private static Optional<KeyPlace> moved(
      List<Release> releases, KeyPlace place, boolean[] marked) {
    for (int i = marked.length - 1; i > 0; i--) {
      if (marked[i - 1] || marked[i]) {
        return marked[i]
            ? Optional.empty()
            : KeyHistory.moved(place.kind(), place.path(), releases.get(i));
      }
    }
    return Optional.empty();
  }

  private static List<String> allowed(KeySpec spec, Release release) {
    return spec.notes().allowed().map(release::values).orElse(List.of());
  }
}
