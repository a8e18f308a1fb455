package io.github.dmlint.syntax.yaml;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Scans directives, anchors, aliases and tags. */
final class TagScanner {
  private final Cursor cursor;

  TagScanner(Cursor cursor) {
    this.cursor = cursor;
  }

  Token directive() {
    Mark start = cursor.mark();
    cursor.skip();
    String name = directiveName(start);
    Token token =
        switch (name) {
          case "YAML" -> version(start);
          case "TAG" -> tagDirective(start);
          default -> throw cursor.fault(YamlFault.UNKNOWN_DIRECTIVE, start);
        };
    skipBlanks();
    cursor.skipComment();
    if (!Cursor.isBreakOrEnd(cursor.current())) {
      throw cursor.fault(YamlFault.TEXT_AFTER_DIRECTIVE, start);
    }
    if (Cursor.isBreak(cursor.current())) {
      cursor.need(2);
      cursor.skipBreak();
    }
    return token;
  }

  private String directiveName(Mark start) {
    String name = word();
    if (name.isEmpty()) {
      throw cursor.fault(YamlFault.MISSING_DIRECTIVE_NAME, start);
    }
    if (!Cursor.isBlankBreakOrEnd(cursor.current())) {
      throw cursor.fault(YamlFault.BAD_DIRECTIVE_NAME, start);
    }
    return name;
  }

  private String word() {
    StringBuilder out = new StringBuilder();
    cursor.need(1);
    while (Cursor.isWord(cursor.current())) {
      cursor.copyTo(out);
      cursor.need(1);
    }
    return out.toString();
  }

  private void skipBlanks() {
    cursor.need(1);
    while (Cursor.isBlank(cursor.current())) {
      cursor.skip();
      cursor.need(1);
    }
  }

  private Token version(Mark start) {
    skipBlanks();
    int major = number(start);
    if (cursor.current() != '.') {
      throw cursor.fault(YamlFault.BAD_VERSION, start);
    }
    cursor.skip();
    int minor = number(start);
    return new Token(Token.Type.VERSION_DIRECTIVE, start, cursor.mark(), major + "." + minor);
  }

  private int number(Mark start) {
    cursor.need(1);
    int value = 0;
    int length = 0;
    while (cursor.current() >= '0' && cursor.current() <= '9') {
      if (++length > 2) {
        throw cursor.fault(YamlFault.LONG_VERSION, start);
      }
      value = value * 10 + cursor.current() - '0';
      cursor.skip();
      cursor.need(1);
    }
    if (length == 0) {
      throw cursor.fault(YamlFault.MISSING_VERSION, start);
    }
    return value;
  }

  private Token tagDirective(Mark start) {
    skipBlanks();
    String handle = handle(start, true);
    cursor.need(1);
    if (!Cursor.isBlank(cursor.current())) {
      throw cursor.fault(YamlFault.MISSING_BLANK_AFTER_HANDLE, start);
    }
    skipBlanks();
    String prefix = uri("", start);
    cursor.need(1);
    if (!Cursor.isBlankBreakOrEnd(cursor.current())) {
      throw cursor.fault(YamlFault.TEXT_AFTER_TAG, start);
    }
    return new Token(Token.Type.TAG_DIRECTIVE, start, cursor.mark(), handle, prefix, false);
  }

  Token anchor(Token.Type type) {
    Mark start = cursor.mark();
    cursor.skip();
    String name = word();
    char c = cursor.current();
    if (name.isEmpty() || !Cursor.isBlankBreakOrEnd(c) && "?:,]}%@`".indexOf(c) < 0) {
      throw cursor.fault(YamlFault.BAD_ANCHOR_NAME, start);
    }
    return new Token(type, start, cursor.mark(), name);
  }

  Token tag() {
    Mark start = cursor.mark();
    cursor.need(2);
    String handle = "";
    String suffix;
    if (cursor.at(1) == '<') {
      cursor.skip();
      cursor.skip();
      suffix = uri("", start);
      if (cursor.current() != '>') {
        throw cursor.fault(YamlFault.UNCLOSED_TAG, start);
      }
      cursor.skip();
    } else {
      handle = handle(start, false);
      if (handle.length() > 1 && handle.endsWith("!")) {
        suffix = uri("", start);
      } else {
        suffix = uri(handle, start);
        handle = "!";
        if (suffix.isEmpty()) {
          handle = "";
          suffix = "!";
        }
      }
    }
    cursor.need(1);
    if (!Cursor.isBlankBreakOrEnd(cursor.current())) {
      throw cursor.fault(YamlFault.TEXT_AFTER_TAG, start);
    }
    return new Token(Token.Type.TAG, start, cursor.mark(), handle, suffix, false);
  }

  private String handle(Mark start, boolean directive) {
    cursor.need(1);
    if (cursor.current() != '!') {
      throw cursor.fault(YamlFault.BAD_TAG_HANDLE, start);
    }
    StringBuilder out = new StringBuilder();
    cursor.copyTo(out);
    out.append(word());
    if (cursor.current() == '!') {
      cursor.copyTo(out);
    } else if (directive && out.length() > 1) {
      throw cursor.fault(YamlFault.BAD_TAG_HANDLE, start);
    }
    return out.toString();
  }

  /** A tag behind its head, of which the {@code !} is left out. */
  private String uri(String head, Mark start) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int i = 1; i < head.length(); i++) {
      out.write(head.charAt(i));
    }
    boolean any = !head.isEmpty();
    cursor.need(1);
    while (isUri(cursor.current())) {
      if (cursor.current() == '%') {
        escapes(out, start);
      } else {
        out.write(cursor.current());
        cursor.skip();
      }
      cursor.need(1);
      any = true;
    }
    if (!any) {
      throw cursor.fault(YamlFault.MISSING_TAG, start);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static boolean isUri(char c) {
    return Cursor.isWord(c) || c != 0 && ";/?:@&=+$,.!~*'()[]%".indexOf(c) >= 0;
  }

  /** The escaped bytes of one character. */
  private void escapes(ByteArrayOutputStream out, Mark start) {
    int left = -1;
    do {
      cursor.need(3);
      int high = cursor.current() == '%' ? ScalarScanner.hex(cursor.at(1)) : -1;
      int low = high < 0 ? -1 : ScalarScanner.hex(cursor.at(2));
      if (low < 0) {
        throw cursor.fault(YamlFault.BAD_TAG_ESCAPE, start);
      }
      int octet = high << 4 | low;
      if (left < 0) {
        left = width(octet);
        if (left == 0) {
          throw cursor.fault(YamlFault.BAD_TAG_LEADING_BYTE, start);
        }
      } else if ((octet & 0xC0) != 0x80) {
        throw cursor.fault(YamlFault.BAD_TAG_TRAILING_BYTE, start);
      }
      out.write(octet);
      cursor.skip();
      cursor.skip();
      cursor.skip();
      left--;
    } while (left > 0);
  }

  private static int width(int octet) {
    if (octet < 0x80) {
      return 1;
    }
    return octet < 0xC0 ? 0 : octet < 0xE0 ? 2 : octet < 0xF0 ? 3 : octet < 0xF8 ? 4 : 0;
  }
}
