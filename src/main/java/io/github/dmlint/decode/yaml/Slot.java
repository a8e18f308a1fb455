package io.github.dmlint.decode.yaml;

import io.github.dmlint.decode.Origin;
import io.github.dmlint.decode.Value;
import io.github.dmlint.release.KeySpec;
import io.github.dmlint.release.KeyType;
import io.github.dmlint.syntax.KeyPath;
import io.github.dmlint.syntax.Node;
import io.github.dmlint.text.Span;
import java.util.Optional;

/**
 * Where a value goes.
 *
 * @param current what is there before; structs and maps are decoded into what is there
 * @param secret whether the value must never be printed
 * @param bare whether the type's own UnmarshalYAML has been entered already
 */
record Slot(
    KeyType type, KeyPath path, Optional<Span> key, Value current, boolean secret, boolean bare) {

  Slot field(KeySpec spec, Span keySpan, Value value) {
    return new Slot(
        spec.type(),
        path.child(spec.name()),
        Optional.of(keySpan),
        value,
        secret || spec.secret(),
        false);
  }

  Slot entry(KeyType element, String name, Span keySpan, Value zero) {
    return new Slot(element, path.child(name), Optional.of(keySpan), zero, secret, false);
  }

  Slot element(KeyType element, int index, Value zero) {
    return new Slot(element, path.index(index), Optional.empty(), zero, secret, false);
  }

  /** The same place for what is decoded there without the type's own UnmarshalYAML. */
  Slot inside(Value value) {
    return new Slot(type, path, key, value, secret, true);
  }

  Origin origin(Node node) {
    return new Origin(path, key, Optional.of(node.span()));
  }
}
