package io.github.dmlint.release;

import java.util.Optional;

/**
 * What a release's decoder puts under a key: the Go type it decodes into.
 *
 * @param kind the family of the type
 * @param bits width of an integer or float, 0 elsewhere
 * @param pointer whether the Go value is a pointer, so that null leaves it nil
 * @param goType the Go type as the decoder's messages name it, such as {@code config.MySQLInstance}
 * @param element what a list or map holds
 * @param struct the fields of a struct
 */
public record KeyType(
    Kind kind,
    int bits,
    boolean pointer,
    String goType,
    Optional<KeyType> element,
    Optional<StructType> struct) {

  /** Families of Go types. */
  public enum Kind {
    STRING,
    BOOL,
    INT,
    UINT,
    FLOAT,
    /** {@code time.Duration} with no text form: an integer of nanoseconds. */
    NANOS,
    /** A type with UnmarshalText that holds a duration such as {@code 5m}. */
    DURATION,
    /** A type with UnmarshalText that holds a size such as {@code 10GiB}. */
    SIZE,
    STRUCT,
    LIST,
    MAP,
    /** {@code interface{}}: takes anything. */
    ANY,
    /** A Go func: known by name, but any value is refused. */
    FUNC
  }

  /** For people, such as {@code list of strings}. */
  public String words() {
    return words(false);
  }

  private String words(boolean many) {
    String s = many ? "s" : "";
    return switch (kind) {
      case STRING -> "string" + s;
      case BOOL -> "boolean" + s;
      case INT -> "integer" + s;
      case UINT ->
          (bits == 0 || bits == 64 ? "unsigned" : "unsigned " + bits + "-bit") + " integer" + s;
      case FLOAT -> "float" + s;
      case NANOS -> "integer" + s + " of nanoseconds";
      case DURATION -> "duration" + s + " such as '5m'";
      case SIZE -> "size" + s + " such as '10GiB'";
      case STRUCT -> "section" + s;
      case LIST -> "list" + s + of();
      case MAP -> "map" + s + of();
      case ANY -> many ? "anything" : "any value";
      case FUNC -> "nothing that can be written";
    };
  }

  private String of() {
    return element.map(type -> " of " + type.words(true)).orElse("");
  }
}
