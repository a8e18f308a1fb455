package io.github.dmlint.verdict;

import io.github.dmlint.decode.Problem;
import io.github.dmlint.decode.Value;
import io.github.dmlint.release.KeySpec;
import io.github.dmlint.release.Release;
import io.github.dmlint.syntax.KeyPath;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Keys of a file against which something speaks at the release, as its key table has it. One that
 * only says what holds without it is passed over, and so is one that has been told of already.
 */
final class DeprecatedKeys {
  private final Release release;
  private final Consumer<Problem> out;
  private final Set<KeyPath> told;

  DeprecatedKeys(Release release, Consumer<Problem> out, Set<KeyPath> told) {
    this.release = release;
    this.out = out;
    this.told = told;
  }

  void check(Value value) {
    if (value instanceof Value.Struct struct) {
      struct(struct);
    } else if (value instanceof Value.Table table) {
      table.entries().values().forEach(this::check);
    } else if (value instanceof Value.Items items) {
      items.elements().forEach(this::check);
    }
  }

  private void struct(Value.Struct struct) {
    for (KeySpec key : struct.type().keys()) {
      Value value = struct.field(key.name());
      if (key.deprecated().isPresent()
          && value.origin().isPresent()
          && !told.contains(value.origin().path())
          && !isDefault(value, key.defaultValue().orElse(""))) {
        new Objections(struct, release, out)
            .tolerate(
                "deprecated-key",
                key.name(),
                "reason",
                key.deprecated().get(),
                "instead",
                key.notes().instead().orElse(""));
      }
      check(value);
    }
  }

  private static boolean isDefault(Value value, String text) {
    if (value instanceof Value.Text written) {
      return written.value().equals(text);
    }
    if (value instanceof Value.Int written) {
      return Long.toString(written.value()).equals(text.isEmpty() ? "0" : text);
    }
    if (value instanceof Value.Bool written) {
      return Boolean.toString(written.value()).equals(text.isEmpty() ? "false" : text);
    }
    return value instanceof Value.Nil;
  }
}
