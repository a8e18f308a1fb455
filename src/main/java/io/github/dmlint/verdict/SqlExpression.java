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
  /** Words that name no column; the rest of MySQL's reserved words is rare in an expression. */
  private static final String RESERVED =
      " add all alter analyze and as asc between bigint blob both by call case change check collate"
          + " column constraint create cross delete desc describe distinct div drop dual else"
          + " exists explain fetch for force foreign from fulltext grant group having ignore in"
          + " index infile inner into is join key keys kill leading like limit lines load lock long"
          + " match maxvalue natural not of on option or order outer outfile over partition"
          + " precision primary procedure range read references regexp release rename require"
          + " restrict revoke rlike row rows select set show sql starting table terminated then to"
          + " trailing trigger union unique unlock unsigned update usage use using values when"
          + " where while window with write xor zerofill ";

  private static final Set<String> OPERATORS =
      Set.of(
          "or", "||", "xor", "and", "&&", "=", "<=>", ">=", ">", "<=", "<", "<>", "!=", "|", "&",
          "<<", ">>", "-", "+", "*", "/", "div", "%", "mod", "^", ":=");
  private static final Set<String> SIGNS = Set.of("not", "!", "-", "+", "~", "binary");
  private static final Set<String> CLAUSES =
      Set.of(
          "from", "where", "group", "having", "order", "limit", "union", "into", "for", "window");
  private static final String STATEMENTS =
      " select insert update delete replace drop create alter truncate rename set show use begin"
          + " start commit rollback grant revoke analyze explain desc describe flush kill lock"
          + " unlock call with do admin load prepare execute deallocate savepoint release table"
          + " values ";

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
          || has(STATEMENTS, first.text());
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

  private boolean operand() {
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
      at += 2;
      take("distinct");
      return take(")") || call(word);
    }
    return name();
  }

  /** Arguments of a call; some functions have words between theirs. */
  private boolean call(Token word) {
    boolean words =
        has(" cast convert extract trim substring substr position group_concat char ", word.text());
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
    boolean literal = has(" date time timestamp x b n _utf8 _utf8mb4 _binary ", first.text());
    if (literal && peek().kind() == Kind.STRING) {
      at++;
    }
    return true;
  }

  private static boolean plainName(Token token) {
    return token.kind() == Kind.WORD && !has(RESERVED, token.text());
  }

  private static boolean has(String words, String word) {
    return !word.isEmpty() && words.contains(" " + word.toLowerCase(Locale.ROOT) + " ");
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
