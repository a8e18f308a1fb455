package io.github.dmlint.release;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

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
    return new StructType(
        goType,
        wrapped,
        List.copyOf(keys),
        keys.stream().collect(Collectors.toUnmodifiableMap(KeySpec::name, Function.identity())));
  }

  /** The key of exactly this name. */
  public Optional<KeySpec> key(String name) {
    return Optional.ofNullable(byName.get(name));
  }
}
