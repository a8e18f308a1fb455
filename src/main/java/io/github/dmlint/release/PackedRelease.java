package io.github.dmlint.release;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** A release of a rule set. */
final class PackedRelease implements Release {
  /** What stands in place of a code where DM has the problem and no code for it. */
  private static final String NO_CODE = "none";

  private final Pack pack;
  private final Tables tables;
  private final int number;
  private final ReleaseName name;
  private final String toml;
  private final String yaml;
  private final int after;
  private final boolean[] way;
  private final AtomicTable[] byKind = new AtomicTable[FileKind.values().length];
  private volatile @Nullable Map<String, Boolean> behaviours;
  private volatile @Nullable Map<String, List<String>> values;
  private volatile @Nullable Map<String, List<String>> problems;

  /** A table once asked for; final fields make it safe to hand on between threads. */
  private record AtomicTable(Optional<KeyTable> table) {}

  PackedRelease(Pack pack, Tables tables, int number, List<PackedRelease> before) {
    this.pack = pack;
    this.tables = tables;
    this.number = number;
    Pack.Cursor cursor = pack.at(Pack.RELEASES, number);
    this.name = new ReleaseName(cursor.text());
    this.toml = cursor.text();
    this.yaml = cursor.text();
    this.after = cursor.number() - 1;
    this.way = new boolean[number + 1];
    way[number] = true;
    if (after >= 0) {
      boolean[] earlier = before.get(after).way;
      System.arraycopy(earlier, 0, way, 0, earlier.length);
    }
  }

  @Override
  public ReleaseName name() {
    return name;
  }

  @Override
  public Optional<KeyTable> table(FileKind kind) {
    AtomicTable known = byKind[kind.ordinal()];
    if (known == null) {
      known = new AtomicTable(tables.table(kind, number));
      byKind[kind.ordinal()] = known;
    }
    return known.table();
  }

  @Override
  public String decoder(FileKind.Format format) {
    return switch (format) {
      case TOML -> toml;
      case YAML -> yaml;
      case INI -> "";
    };
  }

  @Override
  public boolean has(String behaviour) {
    return named(behaviours(), behaviour, "behaviour");
  }

  private Map<String, Boolean> behaviours() {
    Map<String, Boolean> known = behaviours;
    if (known == null) {
      known = new HashMap<>();
      for (Map.Entry<String, List<String>> entry : resolve(Pack.BEHAVIOURS).entrySet()) {
        known.put(entry.getKey(), entry.getValue().contains("true"));
      }
      behaviours = known;
    }
    return known;
  }

  @Override
  public List<String> values(String list) {
    return named(values(), list, "list of values");
  }

  private Map<String, List<String>> values() {
    Map<String, List<String>> known = values;
    if (known == null) {
      known = resolve(Pack.VALUES);
      values = known;
    }
    return known;
  }

  @Override
  public OptionalInt code(String problem) {
    List<String> code = problem(problem);
    return code.isEmpty() || code.get(0).equals(NO_CODE)
        ? OptionalInt.empty()
        : OptionalInt.of(Integer.parseInt(code.get(0)));
  }

  @Override
  public boolean reports(String problem) {
    return !problem(problem).isEmpty();
  }

  private List<String> problem(String name) {
    return named(problems(), name, "problem");
  }

  private Map<String, List<String>> problems() {
    Map<String, List<String>> known = problems;
    if (known == null) {
      known = resolve(Pack.PROBLEMS);
      problems = known;
    }
    return known;
  }

  @Override
  public boolean judgesLike(Release other, FileKind kind) {
    if (!(other instanceof PackedRelease packed) || packed.pack != pack) {
      return false;
    }
    Optional<KeyTable> own = table(kind);
    Optional<KeyTable> their = packed.table(kind);
    return own.isPresent()
        && their.isPresent()
        && own.get().root() == their.get().root()
        && own.get().strict() == their.get().strict()
        && decoder(kind.format()).equals(packed.decoder(kind.format()))
        && behaviours().equals(packed.behaviours())
        && values().equals(packed.values())
        && problems().equals(packed.problems());
  }

  @Override
  public ReleaseFacts facts() {
    Pack.Cursor cursor = pack.at(Pack.FACTS, number);
    return new ReleaseFacts(
        cursor.text(),
        cursor.text(),
        cursor.texts(),
        first(cursor.texts()),
        first(cursor.texts()),
        first(cursor.texts()),
        cursor.texts(),
        cursor.texts(),
        cursor.texts(),
        cursor.texts());
  }

  private static Optional<String> first(List<String> texts) {
    return texts.isEmpty() ? Optional.empty() : Optional.of(texts.get(0));
  }

  private static <T> T named(Map<String, T> known, String name, String what) {
    T found = known.get(name);
    if (found == null) {
      throw new IllegalArgumentException("no " + what + " '" + name + "' in the rules");
    }
    return found;
  }

  /** What each timeline of a section has at this release: the entry nearest on the way. */
  Map<String, List<String>> resolve(int section) {
    Map<String, List<String>> resolved = new HashMap<>();
    for (int i = 0; i < pack.count(section); i++) {
      Pack.Cursor cursor = pack.at(section, i);
      String key = cursor.text();
      cursor.skip(2);
      int nearest = -1;
      List<String> value = new ArrayList<>();
      for (int steps = cursor.number(); steps > 0; steps--) {
        int release = cursor.number();
        List<String> texts = cursor.texts();
        // Along a way the numbers only grow, so that the highest is the nearest.
        if (release <= number && way[release] && release > nearest) {
          nearest = release;
          value = texts;
        }
      }
      resolved.put(key, value);
    }
    return resolved;
  }

  @Override
  public int compareTo(Release other) {
    return other instanceof PackedRelease packed
        ? Integer.compare(number, packed.number)
        : name.text().compareTo(other.name().text());
  }

  @Override
  public String toString() {
    return name.text();
  }
}
