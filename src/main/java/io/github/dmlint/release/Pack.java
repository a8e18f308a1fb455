package io.github.dmlint.release;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The compact form of the rules: sections of records, found by number; read where asked for. */
final class Pack {
  static final int RELEASES = 0;
  static final int BEHAVIOURS = 1;
  static final int VALUES = 2;
  static final int PROBLEMS = 3;
  static final int TYPES = 4;
  static final int KEYS = 5;
  static final int STRUCTS = 6;
  static final int KINDS = 7;
  static final int NOTES = 8;
  static final int FORMER = 9;
  static final int FACTS = 10;
  static final int BUILDS = 11;
  private static final int SECTIONS = 13;
  private static final int STRINGS = SECTIONS - 1;

  private final byte[] bytes;
  private final int[] sections = new int[SECTIONS];
  private final String[] strings;

  Pack(byte[] bytes) {
    this.bytes = bytes;
    for (int i = 0; i < SECTIONS; i++) {
      sections[i] = integer(4 * i);
    }
    this.strings = new String[count(STRINGS)];
  }

  /**
   * The bytes of a text that the build packed.
   *
   * @param pieces one after the other; each character is a byte
   * @throws IllegalStateException if dmlint was built without it
   */
  static byte[] bytes(String[] pieces) {
    if (pieces.length == 0) {
      throw new IllegalStateException("built without rules");
    }
    return String.join("", pieces).getBytes(StandardCharsets.ISO_8859_1);
  }

  /** How many records a section has. */
  int count(int section) {
    return integer(sections[section]);
  }

  /** The start of a record. */
  Cursor at(int section, int number) {
    int table = sections[section] + 4;
    int entry = table + 3 * number;
    int offset =
        (bytes[entry] & 0xff) << 16 | (bytes[entry + 1] & 0xff) << 8 | bytes[entry + 2] & 0xff;
    return new Cursor(table + 3 * count(section) + offset);
  }

  private int integer(int at) {
    return bytes[at] << 24
        | (bytes[at + 1] & 0xff) << 16
        | (bytes[at + 2] & 0xff) << 8
        | bytes[at + 3] & 0xff;
  }

  /** A string of the pool; two readers at once may make it twice, which does no harm. */
  private String string(int number) {
    String known = strings[number];
    if (known == null) {
      Cursor cursor = at(STRINGS, number);
      int length = cursor.number();
      known = new String(bytes, cursor.position, length, StandardCharsets.UTF_8);
      strings[number] = known;
    }
    return known;
  }

  /** A place in a record, moving on as it is read. */
  final class Cursor {
    private int position;

    Cursor(int position) {
      this.position = position;
    }

    int number() {
      int value = 0;
      int shift = 0;
      int next;
      do {
        next = bytes[position++];
        value |= (next & 0x7f) << shift;
        shift += 7;
      } while (next < 0);
      return value;
    }

    String text() {
      return string(number());
    }

    /** Moves on over some numbers or texts. */
    Cursor skip(int count) {
      for (int i = 0; i < count; i++) {
        number();
      }
      return this;
    }

    List<String> texts() {
      int size = number();
      if (size == 0) {
        return List.of();
      }
      List<String> texts = new ArrayList<>(size);
      for (int i = 0; i < size; i++) {
        texts.add(text());
      }
      return List.copyOf(texts);
    }
  }
}
