package io.github.dmlint.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A JSON value. The readers below never fail: what is not there, or is of another type, reads as
 * nothing, empty or zero, because the writers of what is read here are other programs.
 */
public sealed interface Json {
  /** An object, in the order of its text. */
  record Fields(Map<String, Json> fields) implements Json {
    public Fields {
      fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }
  }

  /** An array. */
  record Elements(List<Json> elements) implements Json {
    public Elements {
      elements = List.copyOf(elements);
    }
  }

  /** A string. */
  record Text(String text) implements Json {}

  /** A number as written. */
  record Number(String digits) implements Json {}

  /** True or false. */
  record Flag(boolean flag) implements Json {}

  /** The value {@code null}, and what is not there. */
  record Nothing() implements Json {}

  static Json of(String text) {
    return new Text(text);
  }

  static Json of(long number) {
    return new Number(Long.toString(number));
  }

  static Json of(boolean flag) {
    return new Flag(flag);
  }

  static Json of(Map<String, Json> fields) {
    return new Fields(fields);
  }

  static Json of(List<Json> elements) {
    return new Elements(elements);
  }

  static Json texts(List<String> texts) {
    List<Json> elements = new ArrayList<>(texts.size());
    for (String text : texts) {
      elements.add(of(text));
    }
    return new Elements(elements);
  }

  /** A builder of an object, in the order in which fields are put. */
  static FieldList object() {
    return new FieldList();
  }

  /** The fields of an object to be. */
  final class FieldList {
    private final Map<String, Json> fields = new LinkedHashMap<>();

    private FieldList() {}

    public FieldList put(String name, Json value) {
      fields.put(name, value);
      return this;
    }

    public FieldList put(String name, String value) {
      return put(name, of(value));
    }

    public FieldList put(String name, long value) {
      return put(name, of(value));
    }

    public FieldList put(String name, boolean value) {
      return put(name, of(value));
    }

    public Json.Fields end() {
      return new Fields(fields);
    }
  }

  /** The field of an object. */
  default Json get(String name) {
    Json found = fields().get(name);
    return found == null ? new Nothing() : found;
  }

  default boolean carries(String name) {
    return fields().containsKey(name);
  }

  default Map<String, Json> fields() {
    return this instanceof Fields object ? object.fields : Map.of();
  }

  default List<Json> elements() {
    return this instanceof Elements array ? array.elements : List.of();
  }

  /** The text of a string, the digits of a number, else nothing. */
  default String text() {
    if (this instanceof Text text) {
      return text.text;
    }
    return this instanceof Number number ? number.digits : "";
  }

  default boolean flag() {
    return this instanceof Flag flag && flag.flag;
  }

  default long number() {
    String digits = text();
    try {
      return digits.isEmpty() ? 0 : Long.parseLong(digits);
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  /** This value on one line. */
  default String line() {
    StringBuilder out = new StringBuilder();
    write(JsonWriter.onOneLine(out));
    return out.toString();
  }

  /** This value over lines, with a line break at the end. */
  default String pretty() {
    StringBuilder out = new StringBuilder();
    write(new JsonWriter(out));
    return out.toString();
  }

  private void write(JsonWriter writer) {
    try {
      writeTo(writer);
    } catch (IOException e) {
      throw new UncheckedIOException("text in memory takes all", e);
    }
  }

  /**
   * Writes this value.
   *
   * @throws IOException if what the writer writes to cannot be written
   */
  default void writeTo(JsonWriter writer) throws IOException {
    if (this instanceof Fields object) {
      writer.open('{');
      for (Map.Entry<String, Json> field : object.fields.entrySet()) {
        field.getValue().writeTo(writer.name(field.getKey()));
      }
      writer.close('}');
    } else if (this instanceof Elements array) {
      writer.open('[');
      for (Json element : array.elements) {
        element.writeTo(writer);
      }
      writer.close(']');
    } else if (this instanceof Text text) {
      writer.text(text.text);
    } else if (this instanceof Number number) {
      writer.digits(number.digits);
    } else if (this instanceof Flag flag) {
      writer.flag(flag.flag);
    } else {
      writer.nothing();
    }
  }
}
