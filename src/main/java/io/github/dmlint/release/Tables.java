package io.github.dmlint.release;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The key tables of all releases, each made when first asked for; equal ones are one object. */
final class Tables {
  private final Pack pack;
  private final Map<String, Integer> kinds = new HashMap<>();
  private final @Nullable KeyType[] types;
  private final @Nullable KeySpec[] keys;
  private final @Nullable StructType[] structs;
  private final Map<Integer, Optional<KeyTable>> tables = new HashMap<>();

  Tables(Pack pack) {
    this.pack = pack;
    for (int i = 0; i < pack.count(Pack.KINDS); i++) {
      kinds.put(pack.at(Pack.KINDS, i).text(), i);
    }
    this.types = new KeyType[pack.count(Pack.TYPES)];
    this.keys = new KeySpec[pack.count(Pack.KEYS)];
    this.structs = new StructType[pack.count(Pack.STRUCTS)];
  }

  /** The table of a kind at the release of that number. */
  synchronized Optional<KeyTable> table(FileKind kind, int release) {
    Integer record = kinds.get(kind.id());
    if (record == null) {
      return Optional.empty();
    }
    Pack.Cursor cursor = pack.at(Pack.KINDS, record);
    cursor.number();
    int root = cursor.number();
    for (int i = 0; i < release; i++) {
      root = cursor.number();
    }
    int identity = root << 3 | kind.ordinal();
    Optional<KeyTable> known = tables.get(identity);
    if (known == null) {
      known =
          root == 0
              ? Optional.empty()
              : Optional.of(new KeyTable(kind, struct((root >> 1) - 1), (root & 1) != 0));
      tables.put(identity, known);
    }
    return known;
  }

  private StructType struct(int number) {
    StructType known = structs[number];
    if (known == null) {
      Pack.Cursor cursor = pack.at(Pack.STRUCTS, number);
      String goType = cursor.text();
      boolean wrapped = cursor.number() != 0;
      int size = cursor.number();
      List<KeySpec> fields = new ArrayList<>(size);
      for (int i = 0; i < size; i++) {
        fields.add(key(cursor.number()));
      }
      known = StructType.of(goType, wrapped, fields);
      structs[number] = known;
    }
    return known;
  }

  private KeySpec key(int number) {
    KeySpec known = keys[number];
    if (known == null) {
      Pack.Cursor cursor = pack.at(Pack.KEYS, number);
      String name = cursor.text();
      KeyType type = type(cursor.number());
      int flags = cursor.number();
      Optional<String> value = first(cursor.texts());
      Optional<String> deprecated = first(cursor.texts());
      boolean untagged = (flags & 1) != 0;
      boolean secret = (flags & 2) != 0;
      int noted = cursor.number();
      KeyNotes notes = noted == 0 ? KeyNotes.NONE : new KeyNotes(pack, noted - 1);
      known = new KeySpec(name, type, untagged, value, secret, deprecated, notes);
      keys[number] = known;
    }
    return known;
  }

  private KeyType type(int number) {
    KeyType known = types[number];
    if (known == null) {
      Pack.Cursor cursor = pack.at(Pack.TYPES, number);
      KeyType.Kind kind = KeyType.Kind.valueOf(cursor.text());
      int bits = cursor.number();
      boolean pointer = cursor.number() != 0;
      String goType = cursor.text();
      int element = cursor.number();
      int struct = cursor.number();
      known =
          new KeyType(
              kind,
              bits,
              pointer,
              goType,
              element == 0 ? Optional.empty() : Optional.of(type(element - 1)),
              struct == 0 ? Optional.empty() : Optional.of(struct(struct - 1)));
      types[number] = known;
    }
    return known;
  }

  private static Optional<String> first(List<String> texts) {
    return texts.isEmpty() ? Optional.empty() : Optional.of(texts.get(0));
  }
}
