package io.github.dmlint.verdict;

import io.github.dmlint.decode.Value;
import io.github.dmlint.decode.golang.Size;

/** The continuous validators of a task (config.ValidatorConfig.Adjust). */
final class Validators {
  private static final String KEY = "validators";
  private static final String SIZE = "max-pending-row-size";

  private final Objections on;

  Validators(Objections on) {
    this.on = on;
  }

  void check() {
    if (on.struct().knows(KEY)) {
      on.struct().table(KEY).forEach(this::validator);
    }
  }

  /** One without content crashes the program. */
  private void validator(String name, Value value) {
    if (!(value instanceof Value.Struct validator)) {
      on.refuse("definition-empty", value, "name", name, "definitions", KEY);
      return;
    }
    Objections inValidator = on.in(validator);
    String mode = validator.text("mode");
    if (!mode.isEmpty() && !on.release().values("validator-mode").contains(mode)) {
      inValidator.refuse("validator-mode-unknown", "mode", "value", mode);
    }
    if (validator.knows(SIZE) && !validator.text(SIZE).isEmpty()) {
      boolean exponents = on.release().has("size-exponents");
      if (Size.parse(validator.text(SIZE), exponents).isEmpty()) {
        inValidator.refuse("row-size-invalid", SIZE, "value", validator.text(SIZE));
      }
    }
  }
}
