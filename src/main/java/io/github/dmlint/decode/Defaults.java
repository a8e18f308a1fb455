package io.github.dmlint.decode;

import io.github.dmlint.decode.golang.Duration;
import io.github.dmlint.release.KeySpec;
import io.github.dmlint.release.KeyType;
import io.github.dmlint.release.StructType;
import io.github.dmlint.syntax.KeyPath;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a release's structs hold before a file is decoded into them: the defaults of its keys, and
 * Go's zero values where a key has none. Durations and sizes are whole numbers (nanoseconds,
 * bytes).
 */
public final class Defaults {
  private Defaults() {}

  /** A struct of which no key is set, each at its default. */
  public static Value.Struct struct(StructType type, KeyPath path) {
    Map<String, Value> fields = new LinkedHashMap<>();
    for (KeySpec key : type.keys()) {
      fields.put(key.name(), value(key, path.child(key.name())));
    }
    return new Value.Struct(Origin.absent(path), type, fields);
  }

  /** What stands under a key that is not set. */
  public static Value value(KeySpec key, KeyPath path) {
    KeyType type = key.type();
    if (type.kind() == KeyType.Kind.STRUCT && !type.pointer()) {
      return struct(type.struct().orElseThrow(IllegalStateException::new), path);
    }
    if (key.defaultValue().isEmpty() || type.pointer()) {
      return zero(type, path);
    }
    Origin origin = Origin.absent(path);
    String text = key.defaultValue().get();
    return switch (type.kind()) {
      case STRING, ANY -> new Value.Text(origin, text);
      case BOOL -> new Value.Bool(origin, text.equals("true"));
      case INT, UINT, SIZE -> new Value.Int(origin, Long.parseLong(text));
      case NANOS, DURATION ->
          new Value.Int(
              origin, Duration.parse(text).nanos().orElseThrow(IllegalStateException::new));
      case FLOAT -> new Value.Real(origin, Double.parseDouble(text));
      case LIST -> new Value.Items(origin, List.of(new Value.Text(origin, text)));
      case MAP, FUNC, STRUCT -> zero(type, path);
    };
  }

  /** Go's zero value of a type, such as an element of a list has before it is decoded. */
  public static Value zero(KeyType type, KeyPath path) {
    Origin origin = Origin.absent(path);
    if (type.pointer()) {
      return new Value.Nil(origin);
    }
    return switch (type.kind()) {
      case STRING -> new Value.Text(origin, "");
      case BOOL -> new Value.Bool(origin, false);
      case INT, UINT, SIZE, NANOS, DURATION -> new Value.Int(origin, 0);
      case FLOAT -> new Value.Real(origin, 0);
      case LIST, MAP, ANY, FUNC -> new Value.Nil(origin);
      case STRUCT -> zero(type.struct().orElseThrow(IllegalStateException::new), origin);
    };
  }

  /** A struct whose keys are all at Go's zero value. */
  public static Value.Struct zero(StructType type, Origin origin) {
    Map<String, Value> fields = new LinkedHashMap<>();
    for (KeySpec key : type.keys()) {
      fields.put(key.name(), zero(key.type(), origin.path().child(key.name())));
    }
    return new Value.Struct(origin, type, fields);
  }
}
