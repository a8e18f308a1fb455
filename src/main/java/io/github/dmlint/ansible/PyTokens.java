package io.github.dmlint.ansible;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** The tokens of a Python expression, as far as literals are made of them. */
final class PyTokens {
  private static final int MAX_DIGITS = 4300;
  private static final String KEYWORDS =
      " and as assert async await break class continue def del elif else except finally for from"
          + " global if import in is lambda nonlocal not or pass raise return try while with yield"
          + " ";

  private final String text;
  private int at;

  PyTokens(String text) {
    this.text = text;
  }

  /** Whether only blanks and a comment are left. */
  boolean atEnd() {
    blanks();
    return at == text.length() || text.charAt(at) == '#';
  }

  boolean sees(char c) {
    blanks();
    return at < text.length() && text.charAt(at) == c;
  }

  boolean take(char c) {
    boolean seen = sees(c);
    at += seen ? 1 : 0;
    return seen;
  }

  char next() {
    return text.charAt(at++);
  }

  private void blanks() {
    while (at < text.length() && isBlank(text.charAt(at))) {
      at++;
    }
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\f';
  }

  /** {@code set()}, the only call that is a literal. */
  boolean takeEmptySet() {
    int start = at;
    if (word().equals("set") && take('(') && take(')')) {
      return true;
    }
    at = start;
    return false;
  }

  /** A name, maybe with names behind dots; words of Python's grammar are none. */
  boolean takeName() {
    int start = at;
    do {
      String word = word();
      boolean name = !word.isEmpty() && Character.isUnicodeIdentifierStart(word.charAt(0));
      if ((!name && !word.startsWith("_")) || KEYWORDS.contains(" " + word + " ")) {
        at = start;
        return false;
      }
    } while (take('.'));
    return true;
  }

  /** A number, string or constant; null, and nothing taken, when something else stands here. */
  @Nullable PyValue value() {
    blanks();
    int start = at;
    PyValue value = at < text.length() ? read(text.charAt(at)) : null;
    if (value == null) {
      at = start;
    }
    return value;
  }

  private @Nullable PyValue read(char c) {
    if (isDigit(c) || c == '.') {
      return text.startsWith("...", at) ? ellipsis() : number();
    }
    if (PyStrings.begins(text, at)) {
      return strings();
    }
    return switch (word()) {
      case "True" -> new PyValue.Bool(true);
      case "False" -> new PyValue.Bool(false);
      case "None" -> PyValue.Constant.NONE;
      default -> null;
    };
  }

  private PyValue ellipsis() {
    at += 3;
    return PyValue.Constant.ELLIPSIS;
  }

  private String word() {
    blanks();
    int start = at;
    while (at < text.length() && Character.isUnicodeIdentifierPart(text.charAt(at))) {
      at++;
    }
    return text.substring(start, at);
  }

  /** Strings side by side are one string; text and bytes do not mix. */
  private @Nullable PyValue strings() {
    StringBuilder all = new StringBuilder();
    Boolean bytes = null;
    do {
      PyStrings.Piece piece = PyStrings.read(text, at);
      if (piece == null || (bytes != null && bytes != piece.bytes())) {
        return null;
      }
      bytes = piece.bytes();
      all.append(piece.value());
      at = piece.end();
      blanks();
    } while (PyStrings.begins(text, at));
    return bytes ? new PyValue.Bytes(all.toString()) : new PyValue.Str(all.toString());
  }

  private @Nullable PyValue number() {
    PyValue value = at + 1 < text.length() && text.charAt(at) == '0' ? based() : null;
    if (value == null) {
      value = decimal();
    }
    boolean glued = at < text.length() && Character.isUnicodeIdentifierPart(text.charAt(at));
    return glued ? null : value;
  }

  private @Nullable PyValue based() {
    int radix =
        switch (text.charAt(at + 1)) {
          case 'x', 'X' -> 16;
          case 'o', 'O' -> 8;
          case 'b', 'B' -> 2;
          default -> 0;
        };
    if (radix == 0) {
      return null;
    }
    int start = at;
    at += 2;
    if (at < text.length() && text.charAt(at) == '_') {
      at++;
    }
    String digits = digits(radix);
    if (digits.isEmpty()) {
      at = start;
      return null;
    }
    return new PyValue.Int(new BigInteger(digits, radix));
  }

  private @Nullable PyValue decimal() {
    String whole = digits(10);
    boolean real = false;
    StringBuilder number = new StringBuilder(whole);
    if (at < text.length() && text.charAt(at) == '.') {
      at++;
      real = true;
      String fraction = digits(10);
      if (whole.isEmpty() && fraction.isEmpty()) {
        return null;
      }
      number.append('.').append(fraction);
    }
    String exponent = exponent();
    real |= !exponent.isEmpty();
    number.append(exponent);
    if (at < text.length() && (text.charAt(at) == 'j' || text.charAt(at) == 'J')) {
      at++;
      return new PyValue.Complex(0, Double.parseDouble(number.toString()));
    }
    return real ? new PyValue.Float(Double.parseDouble(number.toString())) : whole(whole);
  }

  /** A whole number; Python has no leading zeros but those of zero, and a limit of digits. */
  private static @Nullable PyValue whole(String digits) {
    BigInteger value = digits.length() > MAX_DIGITS ? BigInteger.ZERO : new BigInteger(digits);
    boolean refused =
        digits.length() > MAX_DIGITS || (digits.charAt(0) == '0' && value.signum() != 0);
    return refused ? null : new PyValue.Int(value);
  }

  private String exponent() {
    int start = at;
    if (at < text.length() && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
      at++;
      String sign = "";
      if (at < text.length() && (text.charAt(at) == '+' || text.charAt(at) == '-')) {
        sign = text.substring(at, ++at);
      }
      String digits = digits(10);
      if (!digits.isEmpty()) {
        return "e" + sign + digits;
      }
      at = start;
    }
    return "";
  }

  /** Digits with single underscores between them, which are left out. */
  private String digits(int radix) {
    StringBuilder digits = new StringBuilder();
    while (at < text.length()) {
      char c = text.charAt(at);
      boolean joint = c == '_' && digits.length() > 0 && isDigit(at + 1, radix);
      if (!joint && !isDigit(at, radix)) {
        break;
      }
      if (!joint) {
        digits.append(c);
      }
      at++;
    }
    return digits.toString();
  }

  private boolean isDigit(int at, int radix) {
    return at < text.length()
        && text.charAt(at) < 128
        && Character.digit(text.charAt(at), radix) >= 0;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
