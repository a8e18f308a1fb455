package io.github.dmlint.report;

import io.github.dmlint.json.JsonWriter;
import io.github.dmlint.release.FileKind;
import io.github.dmlint.release.KeySpec;
import io.github.dmlint.release.KeyTable;
import io.github.dmlint.release.KeyType;
import io.github.dmlint.release.Release;
import io.github.dmlint.release.StructType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A kind of file at a release as JSON Schema 2020-12, for editors. It knows keys, types and fixed
 * values; what the release checks besides, it does not know. Names of keys are those of documents,
 * and an integer is written as one, where decoders are more tolerant: names in any letter case in
 * TOML, {@code 4.5} for an integer in YAML.
 */
public final class JsonSchema {
  /** The lists whose values are looked at as they are written, always; empty is none for most. */
  private static final List<String> FIXED = List.of("task-mode", "shard-mode", "online-ddl-scheme");

  private static final List<String> NEEDED = List.of("task-mode");

  private final Release release;
  private final KeyTable table;
  private final boolean yaml;

  public JsonSchema(Release release, KeyTable table) {
    this.release = release;
    this.table = table;
    this.yaml = table.kind().format() == FileKind.Format.YAML;
  }

  public void write(Appendable out) throws IOException {
    JsonWriter json = new JsonWriter(out);
    json.open('{');
    json.name("$schema").text("https://json-schema.org/draft/2020-12/schema");
    json.name("title").text(table.kind().id() + " of DM " + release.name());
    struct(table.root(), json);
    json.close('}');
  }

  private void struct(StructType struct, JsonWriter json) throws IOException {
    types(List.of("object"), json);
    json.name("properties").open('{');
    for (KeySpec key : struct.keys()) {
      json.name(key.name()).open('{');
      key(key, json);
      json.close('}');
    }
    json.close('}');
    if (table.strict()) {
      json.name("additionalProperties").flag(false);
    }
  }

  private void key(KeySpec key, JsonWriter json) throws IOException {
    List<String> words = new ArrayList<>();
    key.notes().about().ifPresent(about -> words.add("'" + key.name() + "' " + about + "."));
    key.notes().limit().ifPresent(limit -> words.add("It " + limit + "."));
    key.deprecated().ifPresent(why -> words.add("Deprecated: " + why + "."));
    key.notes().instead().ifPresent(other -> words.add("Instead: " + other + "."));
    if (!words.isEmpty()) {
      json.name("description").text(String.join(" ", words));
    }
    if (key.deprecated().isPresent()) {
      json.name("deprecated").flag(true);
    }
    if (key.defaultValue().isPresent() && !key.secret()) {
      standard(key.type(), key.defaultValue().get(), json);
    }
    List<String> known = key.notes().allowed().map(release::values).orElse(List.of());
    if (!known.isEmpty() && FIXED.contains(key.notes().allowed().orElse(""))) {
      fixed(known, NEEDED.contains(key.notes().allowed().orElse("")), json);
    } else {
      type(key.type(), known, json);
    }
  }

  private static void fixed(List<String> values, boolean needed, JsonWriter json)
      throws IOException {
    json.name("enum").open('[');
    for (String value : values) {
      json.text(value);
    }
    if (!needed) {
      json.text("").nothing();
    }
    json.close(']');
  }

  private static void standard(KeyType type, String value, JsonWriter json) throws IOException {
    switch (type.kind()) {
      case STRING, DURATION, SIZE -> json.name("default").text(value);
      case BOOL -> json.name("default").flag(Boolean.parseBoolean(value));
      case INT, UINT -> {
        if (value.chars().allMatch(Character::isDigit)) {
          json.name("default").digits(value);
        }
      }
      default -> {}
    }
  }

  /**
   * @param known values for completion: the release may look at them without letter case, or take
   *     others under conditions, so they are examples and refuse nothing
   */
  private void type(KeyType type, List<String> known, JsonWriter json) throws IOException {
    switch (type.kind()) {
      case STRING -> text(known, json);
      case DURATION, SIZE -> types(scalars(), json);
      case BOOL -> types(List.of("boolean"), json);
      case INT, UINT, NANOS -> {
        types(List.of("integer"), json);
        if (type.kind() == KeyType.Kind.UINT) {
          json.name("minimum").number(0);
        }
      }
      case FLOAT -> types(List.of("number"), json);
      case STRUCT -> struct(type.struct().orElseThrow(), json);
      case LIST -> {
        types(List.of("array"), json);
        inner("items", type, known, json);
      }
      case MAP -> {
        types(List.of("object"), json);
        inner("additionalProperties", type, known, json);
      }
      case ANY, FUNC -> {}
    }
  }

  private void text(List<String> known, JsonWriter json) throws IOException {
    types(yaml ? scalars() : List.of("string"), json);
    if (!known.isEmpty()) {
      json.name("examples").open('[');
      for (String value : known) {
        json.text(value);
      }
      json.close(']');
    }
  }

  private void inner(String name, KeyType type, List<String> known, JsonWriter json)
      throws IOException {
    if (type.element().isPresent()) {
      json.name(name).open('{');
      type(type.element().get(), known, json);
      json.close('}');
    }
  }

  /** What the decoders make a text of. */
  private static List<String> scalars() {
    return List.of("string", "number", "boolean");
  }

  /** A type or several; in YAML everything may be null. */
  private void types(List<String> names, JsonWriter json) throws IOException {
    json.name("type");
    if (!yaml && names.size() == 1) {
      json.text(names.get(0));
      return;
    }
    json.open('[');
    for (String name : names) {
      json.text(name);
    }
    if (yaml) {
      json.text("null");
    }
    json.close(']');
  }
}
