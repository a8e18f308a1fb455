package io.github.dmlint.decode;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the release's program holds after decoding, each value with its origin. */
public sealed interface Value {
  Origin origin();

  /** What a text says; empty for every other value. */
  default String text() {
    return this instanceof Text text ? text.value() : "";
  }

  /** A Go string, also one made from a number or a boolean of the file. */
  record Text(Origin origin, String value) implements Value {}

  /** A Go integer of any width; unsigned 64-bit values wrap. */
  record Int(Origin origin, long value) implements Value {}

  record Real(Origin origin, double value) implements Value {}

  record Bool(Origin origin, boolean value) implements Value {}

  /**
   * A nil pointer, map or slice. {@link Origin#isPresent()} tells a written null from an absent
   * key.
   */
  record Nil(Origin origin) implements Value {}

  record Items(Origin origin, List<Value> elements) implements Value {
    public Items {
      elements = List.copyOf(elements);
    }
  }

  /** A Go map, in the order of the file. */
  record Table(Origin origin, Map<String, Value> entries) implements Value {}

  /** A Go struct: every key of its type is there, absent ones with their default or zero value. */
  record Struct(Origin origin, io.github.dmlint.release.StructType type, Map<String, Value> fields)
      implements Value {

    public Value field(String key) {
      Value found = fields.get(key);
      if (found == null) {
        throw new IllegalArgumentException(type.goType() + " has no key " + key);
      }
      return found;
    }

    /** Whether the release's struct has the key at all. */
    public boolean knows(String key) {
      return fields.containsKey(key);
    }

    public String text(String key) {
      return field(key).text();
    }

    public long integer(String key) {
      return field(key) instanceof Int number ? number.value() : 0;
    }

    public boolean bool(String key) {
      return field(key) instanceof Bool bool && bool.value();
    }

    /** The elements of a list; none for nil. */
    public List<Value> items(String key) {
      return field(key) instanceof Items items ? items.elements() : List.of();
    }

    /** The entries of a map; none for nil. */
    public Map<String, Value> table(String key) {
      return field(key) instanceof Table table ? table.entries() : Map.of();
    }

    /** A nested struct; empty for a nil pointer. */
    public Optional<Struct> struct(String key) {
      return field(key) instanceof Struct struct ? Optional.of(struct) : Optional.empty();
    }
  }
}
