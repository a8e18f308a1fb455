package io.github.dmlint.ansible;

import java.math.BigInteger;

/** What stands between {@code {{} and {@code }}}: a name or literal, maybe with a default. */
final class TemplateExpression {
  static final String ERROR = "template error while templating string: ";

  private final String text;
  private final Templar templar;
  private int at;
  private boolean cuts;

  TemplateExpression(String text, int from, Templar templar) {
    this.text = text;
    this.at = from;
    this.templar = templar;
  }

  /** Where the text goes on. */
  int end() {
    return at;
  }

  /** Whether the blanks behind it are cut. */
  boolean cuts() {
    return cuts;
  }

  Outcome evaluate() {
    if (text.indexOf("}}", at) < 0) {
      return failed("unexpected end of template, expected 'end of print statement'.");
    }
    skipBlanks();
    if (closes()) {
      return failed("Expected an expression, got 'end of print statement'");
    }
    Outcome value = operand();
    skipBlanks();
    while (peek() == '|' && !(value instanceof Outcome.Unknown)) {
      at++;
      value = filtered(value);
      skipBlanks();
    }
    if (value instanceof Outcome.Unknown || closes()) {
      return value;
    }
    char next = peek();
    return isNameStart(next) && !isOperator() || next == '\'' || next == '"'
        ? failed("expected token 'end of print statement', got '" + next + "'")
        : unknown();
  }

  private boolean closes() {
    if (text.startsWith("-}}", at)) {
      cuts = true;
      at += 3;
      return true;
    }
    if (text.startsWith("}}", at)) {
      at += 2;
      return true;
    }
    return false;
  }

  private Outcome operand() {
    char c = peek();
    if (isNameStart(c)) {
      return named(name());
    }
    if (c == '\'' || c == '"') {
      return string(c);
    }
    if (c >= '0' && c <= '9') {
      int from = at;
      while (peek() >= '0' && peek() <= '9') {
        at++;
      }
      return isNameStart(peek()) || peek() == '.'
          ? unknown()
          : new Outcome.Known(new PyValue.Int(new BigInteger(text.substring(from, at))));
    }
    return unknown();
  }

  private Outcome named(String name) {
    return switch (name) {
      case "true", "True" -> new Outcome.Known(new PyValue.Bool(true));
      case "false", "False" -> new Outcome.Known(new PyValue.Bool(false));
      case "none", "None" -> new Outcome.Known(PyValue.Constant.NONE);
      case "not", "and", "or", "in", "is", "if", "else" -> unknown();
      default -> {
        char next = peek();
        yield next == '.' || next == '[' || next == '(' ? unknown() : templar.variable(name);
      }
    };
  }

  private Outcome string(char quote) {
    int close = text.indexOf(quote, at + 1);
    if (close < 0) {
      return failed("unexpected char " + PyRepr.string(String.valueOf(quote)) + " at " + at);
    }
    String content = text.substring(at + 1, close);
    at = close + 1;
    return content.indexOf('\\') >= 0 ? unknown() : new Outcome.Known(new PyValue.Str(content));
  }

  /** The filter default, with an argument or none; a second one is not interpreted. */
  private Outcome filtered(Outcome value) {
    skipBlanks();
    String filter = isNameStart(peek()) ? name() : "";
    if (!filter.equals("default") && !filter.equals("d")) {
      return unknown();
    }
    Outcome fallback = new Outcome.Known(new PyValue.Str(""));
    if (peek() == '(') {
      at++;
      skipBlanks();
      fallback = peek() == ')' ? fallback : operand();
      skipBlanks();
      if (peek() != ')') {
        return unknown();
      }
      at++;
    }
    return value instanceof Outcome.Undefined || fallback instanceof Outcome.Unknown
        ? fallback
        : value;
  }

  private String name() {
    int from = at;
    while (at < text.length() && (isNameStart(peek()) || peek() >= '0' && peek() <= '9')) {
      at++;
    }
    return text.substring(from, at);
  }

  private boolean isOperator() {
    for (String word : new String[] {"and", "or", "in", "is", "not", "if"}) {
      int end = at + word.length();
      if (text.startsWith(word, at) && (end >= text.length() || !isNameStart(text.charAt(end)))) {
        return true;
      }
    }
    return false;
  }

  private void skipBlanks() {
    while (at < text.length() && " \t\n\r".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private char peek() {
    return at < text.length() ? text.charAt(at) : '\0';
  }

  private static boolean isNameStart(char c) {
    return c == '_' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private Outcome failed(String why) {
    return new Outcome.Failed(ERROR + why + ". String: " + text);
  }

  private Outcome unknown() {
    return new Outcome.Unknown("dmlint does not interpret the template '" + text + "'");
  }
}
