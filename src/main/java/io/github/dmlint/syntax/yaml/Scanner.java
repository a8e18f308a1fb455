package io.github.dmlint.syntax.yaml;

import java.util.ArrayList;
import java.util.List;

/**
 * Characters to tokens, as yaml.v2's scanner does it (scannerc.go), and as late: a token is made
 * only when it is asked for, since a problem further on must not be met before its time.
 */
final class Scanner {
  private static final int MAX_LEVELS = 10_000;

  private final Cursor cursor;
  private final SimpleKeys keys;
  private final ScalarScanner scalars;
  private final BlockScanner blocks;
  private final TagScanner tags;

  private final List<Token> tokens = new ArrayList<>();
  private int head;
  private int handedOut;
  private boolean available;

  private final List<Integer> indents = new ArrayList<>();
  private int indent = -1;
  private int flowLevel;
  private boolean keyAllowed = true;

  Scanner(Cursor cursor, YamlDialect dialect) {
    this.cursor = cursor;
    keys = new SimpleKeys(cursor, dialect);
    scalars = new ScalarScanner(cursor);
    blocks = new BlockScanner(cursor);
    tags = new TagScanner(cursor);
    tokens.add(new Token(Token.Type.STREAM_START, cursor.mark(), cursor.mark()));
  }

  Token peek() {
    if (!available) {
      while (head == tokens.size() || keys.pending(handedOut)) {
        fetch();
      }
      available = true;
    }
    return tokens.get(head);
  }

  void skip() {
    available = false;
    handedOut++;
    head++;
    if (head == tokens.size()) {
      tokens.clear();
      head = 0;
    }
  }

  private void insert(int number, Token token) {
    int at = number - handedOut;
    if (at < 0) {
      tokens.add(token);
    } else {
      tokens.add(head + at, token);
    }
  }

  private int nextNumber() {
    return handedOut + tokens.size() - head;
  }

  private void fetch() {
    cursor.need(1);
    toNextToken();
    keys.dropStaleAtToken();
    unroll(cursor.column());
    cursor.need(4);
    char c = cursor.current();
    if (c == 0) {
      streamEnd();
    } else if (c == '%' && cursor.column() == 0) {
      documentLevel();
      tokens.add(tags.directive());
    } else if (cursor.atDocumentIndicator()) {
      documentLevel();
      one(c == '-' ? Token.Type.DOCUMENT_START : Token.Type.DOCUMENT_END, 3);
    } else if (!indicator(c)) {
      scalar(c);
    }
  }

  /** Steps over blanks, comments and line ends. */
  private void toNextToken() {
    while (true) {
      cursor.need(1);
      if (cursor.column() == 0 && cursor.seesMark()) {
        cursor.skip();
      }
      cursor.need(1);
      while (cursor.current() == ' '
          || cursor.current() == '\t' && (flowLevel > 0 || !keyAllowed)) {
        cursor.skip();
        cursor.need(1);
      }
      cursor.skipComment();
      if (!Cursor.isBreak(cursor.current())) {
        return;
      }
      cursor.need(2);
      cursor.skipBreak();
      if (flowLevel == 0) {
        keyAllowed = true;
      }
    }
  }

  private boolean indicator(char c) {
    boolean blankNext = Cursor.isBlankBreakOrEnd(cursor.at(1));
    switch (c) {
      case '[' -> open(Token.Type.FLOW_LIST_START);
      case '{' -> open(Token.Type.FLOW_MAP_START);
      case ']' -> close(Token.Type.FLOW_LIST_END);
      case '}' -> close(Token.Type.FLOW_MAP_END);
      case ',' -> {
        keys.drop();
        keyAllowed = true;
        one(Token.Type.FLOW_ENTRY, 1);
      }
      case '-' -> {
        if (!blankNext) {
          return false;
        }
        blockEntry();
      }
      case '?', ':' -> {
        if (flowLevel == 0 && !blankNext) {
          return false;
        }
        if (c == '?') {
          key();
        } else {
          value();
        }
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private void scalar(char c) {
    switch (c) {
      case '*', '&' -> {
        maybeKey();
        tokens.add(tags.anchor(c == '*' ? Token.Type.ALIAS : Token.Type.ANCHOR));
      }
      case '!' -> {
        maybeKey();
        tokens.add(tags.tag());
      }
      case '\'', '"' -> {
        maybeKey();
        tokens.add(scalars.quoted(c));
      }
      case '|', '>' -> {
        if (flowLevel > 0) {
          throw cursor.fault(YamlFault.UNEXPECTED_CHARACTER, cursor.mark());
        }
        keys.drop();
        keyAllowed = true;
        tokens.add(blocks.scan(c == '|', indent));
      }
      default -> plain(c);
    }
  }

  private void plain(char c) {
    boolean begins =
        switch (c) {
          case '-' -> !Cursor.isBlank(cursor.at(1));
          case '?', ':' -> flowLevel == 0 && !Cursor.isBlankBreakOrEnd(cursor.at(1));
          case ' ', '\t', ',', '[', ']', '{', '}', '#', '%', '@', '`' -> false;
          default -> !Cursor.isBreakOrEnd(c);
        };
    if (!begins) {
      throw cursor.fault(
          c == '\t' ? YamlFault.TAB_INDENTATION : YamlFault.UNEXPECTED_CHARACTER, cursor.mark());
    }
    maybeKey();
    tokens.add(scalars.plain(indent, flowLevel > 0));
    if (scalars.endedOnNewLine()) {
      keyAllowed = true;
    }
  }

  /** What begins here may be a key, and no other key can follow it at once. */
  private void maybeKey() {
    if (keyAllowed) {
      keys.begin(flowLevel == 0 && indent == cursor.column(), nextNumber());
    }
    keyAllowed = false;
  }

  private void one(Token.Type type, int width) {
    Mark start = cursor.mark();
    for (int i = 0; i < width; i++) {
      cursor.skip();
    }
    tokens.add(new Token(type, start, cursor.mark()));
  }

  private void open(Token.Type type) {
    if (keyAllowed) {
      keys.begin(flowLevel == 0 && indent == cursor.column(), nextNumber());
    }
    keys.open(nextNumber());
    flowLevel++;
    if (flowLevel > MAX_LEVELS) {
      throw cursor.fault(YamlFault.NESTED_TOO_DEEP, cursor.mark());
    }
    keyAllowed = true;
    one(type, 1);
  }

  private void close(Token.Type type) {
    keys.drop();
    if (flowLevel > 0) {
      flowLevel--;
      keys.close();
    }
    keyAllowed = false;
    one(type, 1);
  }

  private void blockEntry() {
    if (flowLevel == 0) {
      allowed(YamlFault.LIST_ENTRY_NOT_ALLOWED);
      roll(cursor.mark(), -1, Token.Type.BLOCK_LIST_START);
    }
    keys.drop();
    keyAllowed = true;
    one(Token.Type.BLOCK_ENTRY, 1);
  }

  private void key() {
    if (flowLevel == 0) {
      allowed(YamlFault.KEY_NOT_ALLOWED);
      roll(cursor.mark(), -1, Token.Type.BLOCK_MAP_START);
    }
    keys.drop();
    keyAllowed = flowLevel == 0;
    one(Token.Type.KEY, 1);
  }

  private void value() {
    if (keys.endsAtColon()) {
      SimpleKeys.Candidate found = keys.take();
      insert(found.token(), new Token(Token.Type.KEY, found.mark(), found.mark()));
      roll(found.mark(), found.token(), Token.Type.BLOCK_MAP_START);
      keyAllowed = false;
    } else {
      if (flowLevel == 0) {
        allowed(YamlFault.VALUE_NOT_ALLOWED);
        roll(cursor.mark(), -1, Token.Type.BLOCK_MAP_START);
      }
      keyAllowed = flowLevel == 0;
    }
    one(Token.Type.VALUE, 1);
  }

  private void allowed(YamlFault fault) {
    if (!keyAllowed) {
      throw cursor.fault(fault, cursor.mark());
    }
  }

  private void documentLevel() {
    unroll(-1);
    keys.drop();
    keyAllowed = false;
  }

  private void streamEnd() {
    cursor.endLine();
    documentLevel();
    tokens.add(new Token(Token.Type.STREAM_END, cursor.mark(), cursor.mark()));
  }

  /** Begins a block collection where the indentation grows. */
  private void roll(Mark mark, int number, Token.Type type) {
    if (flowLevel > 0 || indent >= mark.column()) {
      return;
    }
    indents.add(indent);
    indent = mark.column();
    if (indents.size() > MAX_LEVELS) {
      throw cursor.fault(YamlFault.NESTED_TOO_DEEP, mark);
    }
    insert(number, new Token(type, mark, mark));
  }

  /** Ends the block collections that are indented more than a column. */
  private void unroll(int column) {
    if (flowLevel > 0) {
      return;
    }
    while (indent > column) {
      tokens.add(new Token(Token.Type.BLOCK_END, cursor.mark(), cursor.mark()));
      indent = indents.remove(indents.size() - 1);
    }
  }
}
