package io.github.dmlint.cluster;

import io.github.dmlint.ansible.PyValue;

/** What Python takes for true. */
final class Truth {
  private Truth() {}

  /**
   * @param text what the value is after templating
   */
  static boolean of(PyValue value, String text) {
    if (value instanceof PyValue.Int whole) {
      return whole.value().signum() != 0;
    }
    if (value instanceof PyValue.Float real) {
      return real.value() != 0;
    }
    if (value instanceof PyValue.Bool bool) {
      return bool.value();
    }
    if (value instanceof PyValue.Items items) {
      return !items.elements().isEmpty();
    }
    return !text.isEmpty() && !text.equals("{}");
  }
}
