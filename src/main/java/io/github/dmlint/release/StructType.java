package io.github.dmlint.release;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A Go struct as a decoder sees it: the keys it knows, in the order of its fields, embedded structs
 * expanded.
 *
 * @param goType the Go type as messages name it, such as {@code config.TaskConfig}
 * @param wrapped whether the type has an UnmarshalYAML of its own that wraps errors, so that they
 *     end the whole decoding (mydumpers, loaders, syncers and their like)
 */
public record StructType(
    String goType, boolean wrapped, List<KeySpec> keys, Map<String, KeySpec> byName) {
  public static StructType of(String goType, boolean wrapped, List<KeySpec> keys) {
    Map<String, KeySpec> byName = new HashMap<>();
    for (KeySpec key : keys) {
      byName.put(key.name(), key);
    }
    return new StructType(goType, wrapped, List.copyOf(keys), Collections.unmodifiableMap(byName));
  }

  /** The key of exactly this name. */
  public Optional<KeySpec> key(String name) {
    return Optional.ofNullable(byName.get(name));
  }
}
