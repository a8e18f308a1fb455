package io.github.dmlint.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The tokens of a text of MySQL's SQL. */
final class SqlTokens {
  enum Kind {
    WORD,
    NAME,
    NUMBER,
    STRING,
    SIGN,
    END
  }

  /**
   * A token.
   *
   * @param text as it is written; a quoted name or string without its quotes
   */
  record Token(Kind kind, String text) {
    boolean is(String sign) {
      return (kind == Kind.SIGN || kind == Kind.WORD) && text.equalsIgnoreCase(sign);
    }
  }

  /** Signs of more than one character, longer ones first. */
  private static final List<String> SIGNS =
      List.of("<=>", "->>", "||", "&&", "<=", ">=", "<>", "!=", "<<", ">>", ":=", "->", "@@");

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  private SqlTokens(String text) {
    this.text = text;
  }

  /** The tokens with an end behind them; empty where a quotation or comment does not end. */
  static Optional<List<Token>> of(String text) {
    SqlTokens reader = new SqlTokens(text);
    while (reader.at < text.length()) {
      if (!reader.next()) {
        return Optional.empty();
      }
    }
    reader.tokens.add(new Token(Kind.END, ""));
    return Optional.of(reader.tokens);
  }

  private boolean next() {
    char c = text.charAt(at);
    if (Character.isWhitespace(c)) {
      at++;
      return true;
    }
    boolean dashes =
        text.startsWith("--", at)
            && (at + 2 == text.length() || Character.isWhitespace(text.charAt(at + 2)));
    if (c == '#' || dashes) {
      int end = text.indexOf('\n', at);
      at = end < 0 ? text.length() : end;
      return true;
    }
    if (text.startsWith("/*", at)) {
      int end = text.indexOf("*/", at + 2);
      at = end < 0 ? text.length() : end + 2;
      return end >= 0;
    }
    if (c == '\'' || c == '"' || c == '`') {
      return quoted(c);
    }
    boolean point = c == '.' && at + 1 < text.length() && digit(text.charAt(at + 1));
    if (digit(c) || point) {
      number();
      return true;
    }
    if (part(c)) {
      int start = at;
      skipParts();
      tokens.add(new Token(Kind.WORD, text.substring(start, at)));
      return true;
    }
    sign();
    return true;
  }

  private boolean quoted(char quote) {
    int start = ++at;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '\\' && quote != '`') {
        at += 2;
      } else if (c == quote && text.startsWith("" + quote, at + 1)) {
        at += 2;
      } else if (c == quote) {
        Kind kind = quote == '`' ? Kind.NAME : Kind.STRING;
        tokens.add(new Token(kind, text.substring(start, at)));
        at++;
        return true;
      } else {
        at++;
      }
    }
    return false;
  }

  /** Digits with letters behind them are a name, unless they are an exponent or a prefix. */
  private void number() {
    int start = at;
    while (at < text.length() && digit(text.charAt(at))) {
      at++;
    }
    boolean whole = at > start;
    if (at < text.length() && text.charAt(at) == '.') {
      at++;
      whole = false;
      while (at < text.length() && digit(text.charAt(at))) {
        at++;
      }
    }
    exponent();
    int end = at;
    skipParts();
    boolean name = at > end && whole && !text.substring(start, at).matches("0[xb][0-9A-Fa-f]+");
    if (!name && at > end && !whole) {
      at = end;
    }
    tokens.add(new Token(name ? Kind.NAME : Kind.NUMBER, text.substring(start, at)));
  }

  private void exponent() {
    if (at < text.length() && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
      int digits = at + 1;
      if (digits < text.length() && "+-".indexOf(text.charAt(digits)) >= 0) {
        digits++;
      }
      if (digits < text.length() && digit(text.charAt(digits))) {
        at = digits;
        while (at < text.length() && digit(text.charAt(at))) {
          at++;
        }
      }
    }
  }

  private void skipParts() {
    while (at < text.length() && part(text.charAt(at))) {
      at++;
    }
  }

  private void sign() {
    for (String sign : SIGNS) {
      if (text.startsWith(sign, at)) {
        at += sign.length();
        tokens.add(new Token(Kind.SIGN, sign));
        return;
      }
    }
    tokens.add(new Token(Kind.SIGN, text.substring(at, at + 1)));
    at++;
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean part(char c) {
    return c >= 0x80 || c == '_' || c == '$' || digit(c) || Character.isLetter(c);
  }
}
