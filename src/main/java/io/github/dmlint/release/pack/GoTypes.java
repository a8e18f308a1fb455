package io.github.dmlint.release.pack;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Go types as {@code rules/keys} writes them: {@code *}, {@code []} and {@code map[string]} before
 * a type of Go, a named scalar of shared.yaml or a struct.
 */
final class GoTypes {
  private static final Map<String, Scalar> BUILT_IN =
      Map.of(
          "string", new Scalar("STRING", 0, ""),
          "bool", new Scalar("BOOL", 0, ""),
          "int", new Scalar("INT", 64, ""),
          "int64", new Scalar("INT", 64, ""),
          "uint", new Scalar("UINT", 64, ""),
          "uint8", new Scalar("UINT", 8, ""),
          "uint32", new Scalar("UINT", 32, ""),
          "uint64", new Scalar("UINT", 64, ""),
          "float64", new Scalar("FLOAT", 64, ""),
          "any", new Scalar("ANY", 0, ""));

  private static final Map<String, Scalar> FAMILIES =
      Map.of(
          "string", new Scalar("STRING", 0, ""),
          "nanos", new Scalar("NANOS", 64, ""),
          "duration", new Scalar("DURATION", 64, ""),
          "size", new Scalar("SIZE", 64, ""),
          "func", new Scalar("FUNC", 0, ""),
          "[]string", new Scalar("LIST", 0, "string"));

  /**
   * A type that is no struct.
   *
   * @param kind a name of KeyType.Kind
   * @param element what a named list holds
   */
  private record Scalar(String kind, int bits, String element) {}

  /**
   * A type of the pool.
   *
   * @param outer how a list or map of it names it
   */
  record Compiled(int number, String outer) {}

  private final PackWriter writer;
  private final Pool types = new Pool();
  private final Map<String, Scalar> named = new HashMap<>();

  GoTypes(PackWriter writer, Data scalars) throws RuleFault {
    this.writer = writer;
    for (Map.Entry<String, Data> entry : scalars.map().entrySet()) {
      Scalar family = FAMILIES.get(entry.getValue().text());
      if (family == null) {
        throw entry.getValue().fault("is none of " + FAMILIES.keySet().stream().sorted().toList());
      }
      named.put(entry.getKey(), family);
    }
  }

  Pool pool() {
    return types;
  }

  /** The type of an expression, whose structs are those of {@code structs}. */
  Compiled compile(Data place, String expression, KeyCompiler.Structs structs) throws RuleFault {
    if (expression.startsWith("*")) {
      return type(place, expression.substring(1), true, structs);
    }
    return type(place, expression, false, structs);
  }

  private Compiled type(Data place, String name, boolean pointer, KeyCompiler.Structs structs)
      throws RuleFault {
    String star = pointer ? "*" : "";
    for (String prefix : new String[] {"[]", "map[string]"}) {
      if (name.startsWith(prefix)) {
        Compiled element = compile(place, name.substring(prefix.length()), structs);
        String go = prefix + element.outer();
        String kind = prefix.equals("[]") ? "LIST" : "MAP";
        return new Compiled(add(kind, 0, pointer, go, element.number() + 1, 0), star + go);
      }
    }
    Scalar scalar = BUILT_IN.getOrDefault(name, named.get(name));
    Optional<KeyCompiler.Struct> struct = structs.find(name);
    if (scalar == null) {
      KeyCompiler.Struct found = struct.orElseThrow(() -> place.fault("no type '" + name + "'"));
      int number = add("STRUCT", 0, pointer, found.inner(), 0, found.number() + 1);
      return new Compiled(number, star + found.go());
    }
    int element =
        scalar.element().isEmpty() ? 0 : compile(place, scalar.element(), structs).number() + 1;
    // A scalar of a struct's name: what a decoder makes of a mapping there.
    int inner = struct.isPresent() ? struct.get().number() + 1 : 0;
    String go = name.equals("any") ? "interface {}" : name;
    return new Compiled(add(scalar.kind(), scalar.bits(), pointer, go, element, inner), star + go);
  }

  private int add(String kind, int bits, boolean pointer, String go, int element, int struct) {
    PackWriter.Record record = writer.record();
    record.text(kind).number(bits).number(pointer ? 1 : 0).text(go);
    return types.add(record.number(element).number(struct));
  }
}
