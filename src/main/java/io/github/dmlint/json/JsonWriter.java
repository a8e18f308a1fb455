package io.github.dmlint.json;

import java.io.IOException;

/**
 * JSON as it is written, names in the order of the calls: over lines with two blanks for each level
 * and a line break at the end, or all on one line and without one.
 */
public final class JsonWriter {
  private final Appendable out;
  private final boolean lines;
  private int depth;
  private boolean first = true;
  private boolean named;

  /** A writer over lines. */
  public JsonWriter(Appendable out) {
    this(out, true);
  }

  private JsonWriter(Appendable out, boolean lines) {
    this.out = out;
    this.lines = lines;
  }

  /** A writer on one line. */
  public static JsonWriter onOneLine(Appendable out) {
    return new JsonWriter(out, false);
  }

  public JsonWriter open(char bracket) throws IOException {
    lead();
    out.append(bracket);
    depth++;
    first = true;
    return this;
  }

  public JsonWriter close(char bracket) throws IOException {
    depth--;
    if (!first) {
      line();
    }
    out.append(bracket);
    first = false;
    if (depth == 0 && lines) {
      out.append('\n');
    }
    return this;
  }

  public JsonWriter name(String name) throws IOException {
    lead();
    quoted(name);
    out.append(lines ? ": " : ":");
    named = true;
    return this;
  }

  public JsonWriter text(String value) throws IOException {
    lead();
    quoted(value);
    return this;
  }

  public JsonWriter number(long value) throws IOException {
    lead();
    out.append(Long.toString(value));
    return this;
  }

  /** A number of any size, as its digits. */
  public JsonWriter digits(String digits) throws IOException {
    lead();
    out.append(digits);
    return this;
  }

  public JsonWriter flag(boolean value) throws IOException {
    lead();
    out.append(Boolean.toString(value));
    return this;
  }

  /** A null, for what is not known. */
  public JsonWriter nothing() throws IOException {
    lead();
    out.append("null");
    return this;
  }

  private void lead() throws IOException {
    if (named) {
      named = false;
    } else {
      if (!first) {
        out.append(',');
      }
      if (depth > 0) {
        line();
      }
    }
    first = false;
  }

  private void line() throws IOException {
    if (!lines) {
      return;
    }
    out.append('\n');
    for (int i = 0; i < depth; i++) {
      out.append("  ");
    }
  }

  private void quoted(String value) throws IOException {
    out.append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c == '\n') {
        out.append("\\n");
      } else if (c == '\t') {
        out.append("\\t");
      } else if (c < 0x20 || c == 0x7f || c == 0x2028 || c == 0x2029 || isLone(value, i)) {
        out.append("\\u").append(Integer.toHexString(0x10000 | c), 1, 5);
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }

  /** Half of a character, which no encoding can carry. */
  private static boolean isLone(String value, int at) {
    char c = value.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return at + 1 >= value.length() || !Character.isLowSurrogate(value.charAt(at + 1));
    }
    return Character.isLowSurrogate(c)
        && (at == 0 || !Character.isHighSurrogate(value.charAt(at - 1)));
  }
}
