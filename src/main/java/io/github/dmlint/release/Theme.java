package io.github.dmlint.release;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A behaviour or problem with what is said of it in {@code rules/}.
 *
 * @param about what it is, as a sentence
 * @param kinds the kinds of file that it is about; none for all
 */
record Theme(String name, String about, Set<FileKind> kinds) {
  /** All of a section, in the order of the file. */
  static List<Theme> all(Pack pack, int section) {
    List<Theme> themes = new ArrayList<>();
    for (int i = 0; i < pack.count(section); i++) {
      Pack.Cursor cursor = pack.at(section, i);
      String name = cursor.text();
      String about = cursor.text();
      List<String> ids = List.of(cursor.text().split(",", -1));
      Set<FileKind> kinds = EnumSet.noneOf(FileKind.class);
      for (FileKind kind : FileKind.values()) {
        if (ids.contains(kind.id())) {
          kinds.add(kind);
        }
      }
      themes.add(new Theme(name, about, kinds));
    }
    return themes;
  }

  /** Whether it is about one of some kinds of file. */
  boolean isOf(Set<FileKind> some) {
    boolean found = kinds.isEmpty();
    for (FileKind kind : kinds) {
      found |= some.contains(kind);
    }
    return found;
  }
}
