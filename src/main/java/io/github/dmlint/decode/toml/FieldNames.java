package io.github.dmlint.decode.toml;

import io.github.dmlint.release.KeySpec;
import io.github.dmlint.release.StructType;
import java.util.Optional;

/**
 * Finds the field that a key is decoded into: the one of exactly its name, else the first whose
 * name equals it under Unicode's simple case folding ({@code strings.EqualFold}). Names of fields
 * are ASCII, and beside the other case of a letter only U+017F and U+212A fold to a letter of
 * ASCII.
 */
final class FieldNames {
  private FieldNames() {}

  static Optional<KeySpec> find(StructType type, String key) {
    Optional<KeySpec> exact = type.key(key);
    if (exact.isPresent()) {
      return exact;
    }
    for (KeySpec field : type.keys()) {
      if (equalFold(field.name(), key)) {
        return Optional.of(field);
      }
    }
    return Optional.empty();
  }

  private static boolean equalFold(String field, String key) {
    if (field.length() != key.length()) {
      return false;
    }
    for (int i = 0; i < field.length(); i++) {
      if (fold(field.charAt(i)) != fold(key.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static char fold(char c) {
    if (c >= 'A' && c <= 'Z') {
      return (char) (c + 'a' - 'A');
    }
    return c == '\u017F' ? 's' : c == '\u212A' ? 'k' : c;
  }
}
