package io.github.dmlint.ansible;

import java.math.BigInteger;
import java.util.Optional;
import java.util.function.IntConsumer;

/** {@code ansible_group_priority}: an integer, or an error that ends the reading. */
final class GroupPriority {
  private GroupPriority() {}

  /** Gives the priority to a group; returns Python's words where the value is no number. */
  static Optional<String> of(PyValue value, IntConsumer group) {
    BigInteger number = null;
    if (value instanceof PyValue.Int whole) {
      number = whole.value();
    } else if (value instanceof PyValue.Bool bool) {
      number = bool.value() ? BigInteger.ONE : BigInteger.ZERO;
    } else if (value instanceof PyValue.Float real && Double.isFinite(real.value())) {
      number = new java.math.BigDecimal(real.value()).toBigInteger();
    } else if (value instanceof PyValue.Str text) {
      number = PyText.integer(text.value());
      if (number == null) {
        return Optional.of("invalid literal for int() with base 10: " + text.repr());
      }
    }
    if (number == null) {
      return Optional.of(
          "int() argument must be a string, a bytes-like object or a real number, not '"
              + value.type()
              + "'");
    }
    group.accept(
        number
            .min(BigInteger.valueOf(Integer.MAX_VALUE))
            .max(BigInteger.valueOf(Integer.MIN_VALUE))
            .intValue());
    return Optional.empty();
  }
}
