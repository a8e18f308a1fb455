package io.github.dmlint.ansible;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Signs, sums and equality of Python's numbers, as far as literals have them. */
final class PyNumbers {
  private PyNumbers() {}

  static boolean isNumber(PyValue value) {
    return value instanceof PyValue.Int
        || value instanceof PyValue.Float
        || value instanceof PyValue.Complex;
  }

  /** A number with a sign before it; null when the value is no number. */
  static @Nullable PyValue signed(PyValue value, boolean minus) {
    if (!isNumber(value)) {
      return null;
    }
    if (!minus) {
      return value;
    }
    if (value instanceof PyValue.Int whole) {
      return new PyValue.Int(whole.value().negate());
    }
    if (value instanceof PyValue.Float real) {
      return new PyValue.Float(-real.value());
    }
    PyValue.Complex complex = (PyValue.Complex) value;
    return new PyValue.Complex(-complex.real(), -complex.imaginary());
  }

  /** {@code left + right} or {@code left - right}, which is how a complex number is written. */
  static PyValue add(PyValue left, PyValue.Complex right, boolean minus) {
    double real =
        left instanceof PyValue.Int whole
            ? whole.value().doubleValue()
            : ((PyValue.Float) left).value();
    return minus
        ? new PyValue.Complex(real - right.real(), 0 - right.imaginary())
        : new PyValue.Complex(real + right.real(), right.imaginary());
  }

  /** Equality as a dictionary has it: {@code 1}, {@code 1.0} and {@code True} are one key. */
  static boolean equal(PyValue a, PyValue b) {
    if (a.equals(b)) {
      return true;
    }
    BigDecimal left = decimal(a);
    BigDecimal right = decimal(b);
    return left != null && right != null && left.compareTo(right) == 0;
  }

  private static @Nullable BigDecimal decimal(PyValue value) {
    if (value instanceof PyValue.Int whole) {
      return new BigDecimal(whole.value());
    }
    if (value instanceof PyValue.Bool bool) {
      return new BigDecimal(bool.value() ? BigInteger.ONE : BigInteger.ZERO);
    }
    if (value instanceof PyValue.Float real && Double.isFinite(real.value())) {
      return new BigDecimal(real.value());
    }
    return null;
  }
}
