package io.github.dmlint.report;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/** XML 1.0 as it is written: two blanks for each level, attributes in the order of the calls. */
final class XmlWriter {
  private final Appendable out;
  private final Deque<String> open = new ArrayDeque<>();
  private boolean inTag;
  private boolean inText;

  XmlWriter(Appendable out) throws IOException {
    this.out = out;
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
  }

  XmlWriter open(String name) throws IOException {
    endTag();
    line();
    out.append('<').append(name);
    open.push(name);
    inTag = true;
    return this;
  }

  XmlWriter attribute(String name, String value) throws IOException {
    out.append(' ').append(name).append("=\"").append(escaped(value)).append('"');
    return this;
  }

  XmlWriter attribute(String name, int value) throws IOException {
    return attribute(name, Integer.toString(value));
  }

  XmlWriter text(String text) throws IOException {
    endTag();
    out.append(escaped(text));
    inText = true;
    return this;
  }

  XmlWriter close() throws IOException {
    String name = open.pop();
    if (inTag) {
      out.append("/>");
    } else {
      if (!inText) {
        line();
      }
      out.append("</").append(name).append('>');
    }
    inTag = false;
    inText = false;
    if (open.isEmpty()) {
      out.append('\n');
    }
    return this;
  }

  private void endTag() throws IOException {
    if (inTag) {
      out.append('>');
    }
    inTag = false;
  }

  private void line() throws IOException {
    out.append('\n');
    for (int i = 0; i < open.size(); i++) {
      out.append("  ");
    }
  }

  /** A text for XML and HTML; what XML has no character for is written out. */
  static String escaped(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        case '\n' -> out.append('\n');
        case 0xfffe, 0xffff -> out.append(c == 0xfffe ? "\\ufffe" : "\\uffff");
        default -> Visible.append(c, out);
      }
    }
    return out.toString();
  }
}
