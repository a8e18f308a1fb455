package io.github.dmlint.ansible;

import java.math.BigInteger;
import java.util.Optional;

/**
 * What Ansible 2.5 on Python 2.7 makes of the text of a variable where that differs from 2.14 on
 * Python 3. Source: measured; Python 2.7, ast.py and Grammar.
 */
public final class OldLiteral {
  private OldLiteral() {}

  /**
   * The value on Python 2, empty where it is the same. A number with a leading zero is octal, one
   * with {@code L} is long; digits with underscores, a sign {@code +}, sets and the ellipsis are no
   * literals.
   */
  public static Optional<PyValue> of(Setting setting) {
    String raw = setting.raw().strip();
    PyValue now = setting.value();
    if (now instanceof PyValue.Str) {
      return number(raw);
    }
    boolean set = now instanceof PyValue.Items items && items.type().equals("set");
    boolean number = now instanceof PyValue.Int || now instanceof PyValue.Float;
    boolean stays =
        set
            || now == PyValue.Constant.ELLIPSIS
            || number && (raw.indexOf('_') >= 0 || raw.startsWith("+"));
    return stays ? Optional.of(new PyValue.Str(setting.raw())) : Optional.empty();
  }

  /** A text of Python 3 that is a number of Python 2. */
  private static Optional<PyValue> number(String raw) {
    String digits = raw.startsWith("-") ? raw.substring(1) : raw;
    boolean big = digits.endsWith("L") || digits.endsWith("l");
    String bare = big ? digits.substring(0, digits.length() - 1) : digits;
    boolean octal = bare.length() > 1 && bare.charAt(0) == '0';
    if (bare.isEmpty() || !(octal || big)) {
      return Optional.empty();
    }
    for (int i = 0; i < bare.length(); i++) {
      char c = bare.charAt(i);
      if (c < '0' || c > (octal ? '7' : '9')) {
        return Optional.empty();
      }
    }
    BigInteger value = new BigInteger(bare, octal ? 8 : 10);
    return Optional.of(new PyValue.Int(raw.startsWith("-") ? value.negate() : value));
  }
}
