package io.github.dmlint.ansible;

import java.math.BigDecimal;
import java.math.MathContext;

/** Python's {@code repr()}. */
final class PyRepr {
  private PyRepr() {}

  static String string(String value) {
    char quote = quote(value);
    StringBuilder out = new StringBuilder().append(quote);
    value.codePoints().forEach(c -> append(out, c, quote, isPrintable(c)));
    return out.append(quote).toString();
  }

  static String bytes(String value) {
    char quote = quote(value);
    StringBuilder out = new StringBuilder("b").append(quote);
    value.chars().forEach(c -> append(out, c, quote, c >= ' ' && c < 0x7F));
    return out.append(quote).toString();
  }

  private static char quote(String value) {
    return value.indexOf('\'') >= 0 && value.indexOf('"') < 0 ? '"' : '\'';
  }

  private static void append(StringBuilder out, int c, char quote, boolean printable) {
    if (c == quote || c == '\\') {
      out.append('\\').append((char) c);
    } else if (c == '\n') {
      out.append("\\n");
    } else if (c == '\r') {
      out.append("\\r");
    } else if (c == '\t') {
      out.append("\\t");
    } else if (printable) {
      out.appendCodePoint(c);
    } else if (c < 0x100) {
      out.append("\\x").append(hex(c, 2));
    } else if (c < 0x10000) {
      out.append("\\u").append(hex(c, 4));
    } else {
      out.append("\\U").append(hex(c, 8));
    }
  }

  private static String hex(int c, int digits) {
    String hex = Integer.toHexString(c);
    return "0".repeat(Math.max(0, digits - hex.length())) + hex;
  }

  private static boolean isPrintable(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      case Character.SPACE_SEPARATOR -> c == ' ';
      default -> true;
    };
  }

  /**
   * The shortest digits that read back as the same float, in the form Python gives them.
   *
   * @param point whether a whole number ends with {@code .0}
   */
  static String number(double value, boolean point) {
    if (Double.isNaN(value)) {
      return "nan";
    }
    if (Double.isInfinite(value)) {
      return value > 0 ? "inf" : "-inf";
    }
    if (value == 0) {
      return (1 / value < 0 ? "-0" : "0") + (point ? ".0" : "");
    }
    BigDecimal shortest = shortest(value);
    String digits = shortest.unscaledValue().abs().toString();
    int exponent = digits.length() - shortest.scale() - 1;
    String sign = value < 0 ? "-" : "";
    if (exponent < -4 || exponent >= 16) {
      String fraction = digits.length() > 1 ? "." + digits.substring(1) : "";
      String power = (Math.abs(exponent) < 10 ? "0" : "") + Math.abs(exponent);
      return sign + digits.charAt(0) + fraction + "e" + (exponent < 0 ? "-" : "+") + power;
    }
    String plain = shortest.abs().toPlainString();
    return sign + plain + (point && plain.indexOf('.') < 0 ? ".0" : "");
  }

  private static BigDecimal shortest(double value) {
    BigDecimal exact = new BigDecimal(value);
    for (int precision = 1; precision < 17; precision++) {
      BigDecimal rounded = exact.round(new MathContext(precision)).stripTrailingZeros();
      if (rounded.doubleValue() == value) {
        return rounded;
      }
    }
    return exact.round(new MathContext(17)).stripTrailingZeros();
  }

  static String complex(double real, double imaginary) {
    String imaginaryText = number(imaginary, false);
    if (real == 0 && 1 / real > 0) {
      return imaginaryText + "j";
    }
    String sign = imaginaryText.startsWith("-") ? "" : "+";
    return "(" + number(real, false) + sign + imaginaryText + "j)";
  }

  static String items(PyValue.Items items) {
    StringBuilder out = new StringBuilder();
    for (PyValue element : items.elements()) {
      out.append(out.length() == 0 ? "" : ", ").append(element.repr());
    }
    return switch (items.type()) {
      case "list" -> "[" + out + "]";
      case "set" -> items.elements().isEmpty() ? "set()" : "{" + out + "}";
      default -> items.elements().size() == 1 ? "(" + out + ",)" : "(" + out + ")";
    };
  }

  static String dict(PyValue.Dict dict) {
    StringBuilder out = new StringBuilder("{");
    for (int i = 0; i < dict.keys().size(); i++) {
      out.append(i == 0 ? "" : ", ").append(dict.keys().get(i).repr()).append(": ");
      out.append(dict.values().get(i).repr());
    }
    return out.append('}').toString();
  }
}
