package io.github.dmlint.verdict;

import io.github.dmlint.verdict.SqlTokens.Kind;
import io.github.dmlint.verdict.SqlTokens.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Whether TiDB's parser takes a text for the fields of a SELECT, which is how DM checks the
 * expression of a filter. Operators, calls, CASE and lists are read; what follows FROM, what stands
 * in a subquery and what follows a semicolon is taken for right, which is only a guess.
 */
final class SqlExpression {
  private static final Set<String> OPERATORS =
      Set.of(
          "or", "||", "xor", "and", "&&", "=", "<=>", ">=", ">", "<=", "<", "<>", "!=", "|", "&",
          "<<", ">>", "-", "+", "*", "/", "div", "%", "mod", "^", ":=");
  private static final int DEEPEST = 200;

  private static final Set<String> SIGNS = Set.of("not", "!", "-", "+", "~", "binary");
  private static final Set<String> CLAUSES =
      Set.of(
          "from", "where", "group", "having", "order", "limit", "union", "into", "for", "window");

  /**
   * What is known of a text.
   *
   * @param refusal what is against it, if anything
   * @param guessed a part of it is only taken for right
   */
  record Reading(Optional<String> refusal, boolean guessed) {}

  private final List<Token> tokens;
  private int at;
  private boolean guessed;
  private int depth;
  private boolean tooDeep;

  private SqlExpression(List<Token> tokens) {
    this.tokens = tokens;
  }

  static Reading read(String text) {
    Optional<List<Token>> tokens = SqlTokens.of(text);
    if (tokens.isEmpty()) {
      return new Reading(Optional.of("something in quotes or a comment does not end"), false);
    }
    SqlExpression reader = new SqlExpression(tokens.get());
    if (reader.fields() && reader.rest()) {
      return new Reading(Optional.empty(), reader.guessed);
    }
    if (reader.tooDeep) {
      return new Reading(Optional.empty(), true);
    }
    String rest = reader.peek().text();
    String reason = rest.isEmpty() ? "it ends too early" : "it breaks at '" + rest + "'";
    return new Reading(Optional.of(reason), false);
  }

  private boolean fields() {
    do {
      if (!take("*")) {
        if (!expression()) {
          return false;
        }
        alias();
      }
    } while (take(","));
    return true;
  }

  private void alias() {
    boolean as = take("as");
    Token next = peek();
    if (next.kind() == Kind.NAME || next.kind() == Kind.STRING || plainName(next)) {
      at++;
    } else if (as) {
      at--;
    }
  }

  private boolean rest() {
    Token next = peek();
    if (CLAUSES.contains(next.text().toLowerCase(Locale.ROOT)) && next.kind() == Kind.WORD) {
      guessed = true;
      return true;
    }
    if (take(";")) {
      Token first = peek();
      guessed = first.kind() != Kind.END;
      return first.kind() == Kind.END
          || first.is(";")
          || first.is("(")
          || SqlWords.has(SqlWords.STATEMENTS, first.text());
    }
    return next.kind() == Kind.END;
  }

  private boolean expression() {
    do {
      if (!operand()) {
        return false;
      }
    } while (operator());
    return true;
  }

  private boolean operator() {
    Token next = peek();
    boolean operator =
        (next.kind() == Kind.SIGN || next.kind() == Kind.WORD)
            && OPERATORS.contains(next.text().toLowerCase(Locale.ROOT));
    at += operator ? 1 : 0;
    return operator;
  }

  /** One value with its signs; what is nested too deep for dmlint is left unread. */
  private boolean operand() {
    if (depth == DEEPEST) {
      tooDeep = true;
      return false;
    }
    depth++;
    boolean read = signed();
    depth--;
    return read;
  }

  private boolean signed() {
    while (peek().kind() != Kind.STRING && SIGNS.contains(peek().text().toLowerCase(Locale.ROOT))) {
      at++;
    }
    return primary() && predicates();
  }

  private boolean predicates() {
    while (true) {
      boolean not = take("not");
      if (take("is")) {
        take("not");
        if (!(take("null") || take("true") || take("false") || take("unknown"))) {
          return false;
        }
      } else if (take("in")) {
        if (!take("(") || !list()) {
          return false;
        }
      } else if (take("between")) {
        if (!operandsUntilAnd() || !operand()) {
          return false;
        }
      } else if (take("like") || take("regexp") || take("rlike") || take("ilike")) {
        if (!operand() || (take("escape") && !operand())) {
          return false;
        }
      } else if (take("collate") || take("->") || take("->>")) {
        at++;
      } else {
        return !not;
      }
    }
  }

  private boolean operandsUntilAnd() {
    do {
      if (!operand()) {
        return false;
      }
    } while (!peek().is("and") && operator());
    return take("and");
  }

  /** The rest of a list behind its opening bracket; a subquery is taken for right. */
  private boolean list() {
    if (peek().is("select") || peek().is("with")) {
      return closing();
    }
    do {
      if (!take("*") && !expression()) {
        return false;
      }
    } while (take(","));
    return take(")");
  }

  /** The rest of what stands in brackets, unread. */
  private boolean closing() {
    guessed = true;
    int depth = 1;
    while (depth > 0 && peek().kind() != Kind.END) {
      depth += peek().is("(") ? 1 : peek().is(")") ? -1 : 0;
      at++;
    }
    return depth == 0;
  }

  private boolean primary() {
    Token next = peek();
    switch (next.kind()) {
      case NUMBER:
        at++;
        return true;
      case STRING:
        while (peek().kind() == Kind.STRING) {
          at++;
        }
        return true;
      case NAME, WORD:
        return word(next);
      case SIGN:
        return sign();
      default:
        return false;
    }
  }

  private boolean sign() {
    if (take("(")) {
      return list();
    }
    if (take("@") || take("@@")) {
      return name();
    }
    return take("?");
  }

  private boolean word(Token word) {
    if (word.is("case")) {
      at++;
      return cases();
    }
    if (word.is("interval") && !tokens.get(at + 1).is("(")) {
      at++;
      return expression() && name();
    }
    if (tokens.get(at + 1).is("(")) {
      boolean window = SqlWords.has(SqlWords.OVER_WINDOWS, word.text());
      boolean plain = word.kind() == Kind.NAME || plainName(word);
      if (!plain
          && !window
          && !word.is("match")
          && !SqlWords.has(SqlWords.FUNCTIONS, word.text())) {
        return false;
      }
      at += 2;
      take("distinct");
      return (take(")") || call(word)) && behind(word, window);
    }
    return name();
  }

  /** What may or must follow a call: OVER and a window, which is taken for right, or AGAINST. */
  private boolean behind(Token word, boolean window) {
    if (word.is("match")) {
      return take("against") && take("(") && closing();
    }
    if (take("over")) {
      guessed = true;
      return take("(") ? closing() : name();
    }
    return !window;
  }

  /** Arguments of a call; some functions have words between theirs. */
  private boolean call(Token word) {
    boolean words =
        SqlWords.has(
            " cast convert extract trim substring substr position group_concat char ", word.text());
    return words ? closing() : list();
  }

  private boolean cases() {
    if (!peek().is("when") && !expression()) {
      return false;
    }
    boolean any = false;
    while (take("when")) {
      any = true;
      if (!expression() || !take("then") || !expression()) {
        return false;
      }
    }
    return any && (!take("else") || expression()) && take("end");
  }

  /** A name of up to three parts, or of a literal such as {@code DATE '2019-01-01'}. */
  private boolean name() {
    Token first = peek();
    if (first.kind() != Kind.NAME && !plainName(first)) {
      return false;
    }
    at++;
    for (int i = 0; i < 2 && peek().is("."); i++) {
      at++;
      if (peek().kind() != Kind.NAME && peek().kind() != Kind.WORD && !peek().is("*")) {
        return false;
      }
      at++;
    }
    boolean literal =
        SqlWords.has(" date time timestamp x b n _utf8 _utf8mb4 _binary ", first.text());
    if (literal && peek().kind() == Kind.STRING) {
      at++;
    }
    return true;
  }

  private static boolean plainName(Token token) {
    return token.kind() == Kind.WORD && !SqlWords.has(SqlWords.RESERVED, token.text());
  }

  private boolean take(String text) {
    boolean taken = peek().is(text);
    at += taken ? 1 : 0;
    return taken;
  }

  private Token peek() {
    return tokens.get(Math.min(at, tokens.size() - 1));
  }
}
