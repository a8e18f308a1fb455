package io.github.dmlint.release;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/** What changed from one release to another, in the order of kinds, then keys, then the rest. */
public record ReleaseDiff(Release before, Release after, List<Change> changes) {
  static ReleaseDiff of(Pack pack, Release before, Release after, Set<FileKind> kinds) {
    List<Change> changes = new ArrayList<>();
    for (FileKind kind : FileKind.values()) {
      if (kinds.contains(kind)) {
        kind(kind, before, after, changes);
      }
    }
    values(before, after, kinds, changes);
    for (Theme theme : Theme.all(pack, Pack.BEHAVIOURS)) {
      boolean alive = after.has(theme.name());
      if (alive != before.has(theme.name()) && theme.isOf(kinds)) {
        changes.add(
            new Change.BehaviourChanged(theme.name(), theme.kinds(), theme.about(), alive, ""));
      }
    }
    checks(pack, before, after, kinds, changes);
    return new ReleaseDiff(before, after, List.copyOf(changes));
  }

  private static void checks(
      Pack pack, Release before, Release after, Set<FileKind> kinds, List<Change> changes) {
    for (Theme theme : Theme.all(pack, Pack.PROBLEMS)) {
      String name = theme.name();
      boolean there = theme.kinds().isEmpty();
      for (FileKind kind : theme.kinds()) {
        there |= before.table(kind).isPresent() && after.table(kind).isPresent();
      }
      boolean told = before.reports(name) || after.reports(name);
      boolean same = before.reports(name) == after.reports(name);
      OptionalInt old = before.code(name);
      OptionalInt now = after.code(name);
      boolean renumbered = old.isPresent() && now.isPresent() && !old.equals(now);
      if (there && told && theme.isOf(kinds) && (!same || renumbered)) {
        changes.add(
            new Change.CheckChanged(
                name,
                theme.kinds(),
                theme.about(),
                new Change.Check(before.reports(name), old),
                new Change.Check(after.reports(name), now),
                ""));
      }
    }
  }

  private static void kind(FileKind kind, Release before, Release after, List<Change> changes) {
    Optional<KeyTable> old = before.table(kind);
    Optional<KeyTable> now = after.table(kind);
    if (old.isEmpty() && now.isEmpty()) {
      return;
    }
    if (old.isEmpty() || now.isEmpty()) {
      String remedy = now.isPresent() ? "write the files" : "delete the files";
      changes.add(new Change.KindChanged(kind, now.isPresent(), remedy));
      return;
    }
    boolean strict = now.get().strict();
    if (strict != old.get().strict()) {
      String remedy = strict ? "delete keys that the release does not know" : "";
      changes.add(new Change.StrictnessChanged(kind, strict, remedy));
    }
    if (now.get().root() != old.get().root()) {
      keys(kind, KeyWalk.keys(old.get()), KeyWalk.keys(now.get()), after, changes);
    }
  }

  private static void keys(
      FileKind kind,
      Map<String, KeySpec> old,
      Map<String, KeySpec> now,
      Release after,
      List<Change> changes) {
    for (Map.Entry<String, KeySpec> entry : old.entrySet()) {
      KeySpec spec = entry.getValue();
      KeySpec later = now.get(entry.getKey());
      KeyPlace place = new KeyPlace(kind, entry.getKey());
      if (later != null) {
        changed(place, spec, later, changes);
      } else if (!spec.untagged() && sectionIn(place, now)) {
        Optional<KeyPlace> moved = KeyHistory.moved(kind, place.path(), after);
        changes.add(new Change.KeyGone(place, spec, moved, gone(spec, moved, after)));
      }
    }
    for (Map.Entry<String, KeySpec> entry : now.entrySet()) {
      KeyPlace place = new KeyPlace(kind, entry.getKey());
      boolean added = !old.containsKey(entry.getKey()) && !entry.getValue().untagged();
      if (added && sectionIn(place, old)) {
        changes.add(new Change.KeyAdded(place, entry.getValue(), ""));
      }
    }
  }

  /** Whether the keys have that which the key is in: else the section tells for all its keys. */
  private static boolean sectionIn(KeyPlace place, Map<String, KeySpec> keys) {
    String section = place.section();
    while (section.endsWith("[]") || section.endsWith(".<name>")) {
      section = section.substring(0, section.length() - (section.endsWith("[]") ? 2 : 7));
    }
    return section.isEmpty() || keys.containsKey(section);
  }

  private static String gone(KeySpec spec, Optional<KeyPlace> moved, Release after) {
    KeyNotes notes = spec.notes();
    if (notes.renamed().isPresent()) {
      return "write '" + notes.renamed().get() + "'";
    }
    if (notes.instead().isPresent()) {
      return "delete it; in its place: " + notes.instead().get();
    }
    if (moved.isEmpty()) {
      return "delete it";
    }
    String file = "'" + moved.get().path() + "' of the " + moved.get().kind().id() + " file";
    Optional<String> deprecated = KeyHistory.deprecatedAt(moved.get(), after);
    return deprecated.map(why -> "delete it; " + file + " " + why).orElse("move it to " + file);
  }

  private static void changed(KeyPlace place, KeySpec old, KeySpec now, List<Change> changes) {
    if (old.type().kind() != now.type().kind() || old.type().bits() != now.type().bits()) {
      changes.add(new Change.TypeChanged(place, old, now, retyped(place, old, now)));
    }
    String before = old.defaultValue().or(() -> old.notes().emptyMeans()).orElse("");
    String after = now.defaultValue().or(() -> now.notes().emptyMeans()).orElse("");
    if (!before.equals(after) && now.deprecated().isEmpty()) {
      String remedy = "write the old value where it is wanted and the key is not written";
      changes.add(new Change.DefaultChanged(place, before, after, remedy));
    }
    if (old.deprecated().isEmpty() && now.deprecated().isPresent()) {
      String remedy = now.notes().instead().map(s -> "write " + s + " instead").orElse("delete it");
      changes.add(new Change.KeyDeprecated(place, now, remedy));
    }
  }

  private static String retyped(KeyPlace place, KeySpec old, KeySpec now) {
    boolean yaml = place.kind().format() == FileKind.Format.YAML;
    boolean scalar = old.type().element().isEmpty() && old.type().struct().isEmpty();
    return yaml && scalar && now.type().kind() == KeyType.Kind.STRING
        ? "nothing: what is written is taken as a string"
        : "write the value as the new type";
  }

  /** Lists that are other ones, and the keys that the later release has with values of them. */
  private static void values(
      Release before, Release after, Set<FileKind> kinds, List<Change> changes) {
    Map<String, List<KeyPlace>> keys = new LinkedHashMap<>();
    for (FileKind kind : FileKind.values()) {
      Optional<KeyTable> table = kinds.contains(kind) ? after.table(kind) : Optional.empty();
      if (table.isPresent()) {
        for (Map.Entry<String, KeySpec> entry : KeyWalk.keys(table.get()).entrySet()) {
          KeyPlace place = new KeyPlace(kind, entry.getKey());
          Optional<String> list = entry.getValue().notes().allowed();
          list.ifPresent(l -> keys.computeIfAbsent(l, x -> new ArrayList<>()).add(place));
        }
      }
    }
    for (Map.Entry<String, List<KeyPlace>> entry : keys.entrySet()) {
      List<String> old = before.values(entry.getKey());
      List<String> now = after.values(entry.getKey());
      Set<String> added = new TreeSet<>(now);
      added.removeAll(old);
      Set<String> gone = new TreeSet<>(old);
      gone.removeAll(now);
      // A list that the earlier release did not have came with its keys.
      if (!old.isEmpty() && (!added.isEmpty() || !gone.isEmpty())) {
        String remedy = gone.isEmpty() ? "" : "do not write the values that are gone";
        changes.add(
            new Change.ValuesChanged(
                List.copyOf(entry.getValue()),
                entry.getKey(),
                List.copyOf(added),
                List.copyOf(gone),
                remedy));
      }
    }
  }
}
