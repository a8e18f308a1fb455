package io.github.dmlint.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads JSON (RFC 8259). Of a name that stands twice in an object the last one counts. Values that
 * are nested more than {@value #DEPTH} deep are refused.
 */
public final class JsonReader {
  private static final int DEPTH = 200;

  private final String text;
  private int at;
  private int depth;

  private JsonReader(String text, int at) {
    this.text = text;
    this.at = at;
  }

  private static final class Malformed extends Exception {
    private static final long serialVersionUID = 1;

    Malformed() {
      super("malformed", null, false, false);
    }
  }

  /** The one value of a text; empty when the text is not exactly one value. */
  public static Optional<Json> read(String text) {
    JsonReader reader = new JsonReader(text, 0);
    try {
      Json value = reader.value();
      reader.space();
      return reader.at == text.length() ? Optional.of(value) : Optional.empty();
    } catch (Malformed e) {
      return Optional.empty();
    }
  }

  /** The objects that stand in a text among other things, such as banners and prompts. */
  public static List<Json> objectsWithin(String text) {
    List<Json> found = new ArrayList<>();
    int from = text.indexOf('{');
    while (from >= 0) {
      JsonReader reader = new JsonReader(text, from);
      int next = from + 1;
      try {
        found.add(reader.value());
        next = reader.at;
      } catch (Malformed e) {
        // No value begins here; look further.
      }
      from = text.indexOf('{', next);
    }
    return found;
  }

  private Json value() throws Malformed {
    space();
    char c = peek();
    return switch (c) {
      case '{' -> object();
      case '[' -> array();
      case '"' -> new Json.Text(string());
      case 't' -> word("true", new Json.Flag(true));
      case 'f' -> word("false", new Json.Flag(false));
      case 'n' -> word("null", new Json.Nothing());
      default -> number();
    };
  }

  private Json object() throws Malformed {
    enter();
    Map<String, Json> fields = new LinkedHashMap<>();
    space();
    if (peek() == '}') {
      at++;
    } else {
      do {
        space();
        String name = string();
        space();
        expect(':');
        fields.put(name, value());
        space();
      } while (more('}'));
    }
    depth--;
    return new Json.Fields(fields);
  }

  private Json array() throws Malformed {
    enter();
    List<Json> elements = new ArrayList<>();
    space();
    if (peek() == ']') {
      at++;
    } else {
      do {
        elements.add(value());
        space();
      } while (more(']'));
    }
    depth--;
    return new Json.Elements(elements);
  }

  private void enter() throws Malformed {
    at++;
    if (++depth > DEPTH) {
      throw new Malformed();
    }
  }

  private boolean more(char end) throws Malformed {
    char c = peek();
    at++;
    if (c == ',') {
      return true;
    }
    if (c == end) {
      return false;
    }
    throw new Malformed();
  }

  private String string() throws Malformed {
    expect('"');
    StringBuilder out = new StringBuilder();
    while (true) {
      char c = peek();
      at++;
      if (c == '"') {
        return out.toString();
      }
      if (c < ' ') {
        throw new Malformed();
      }
      out.append(c == '\\' ? escape() : c);
    }
  }

  private char escape() throws Malformed {
    char c = peek();
    at++;
    return switch (c) {
      case '"', '\\', '/' -> c;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> unicode();
      default -> throw new Malformed();
    };
  }

  private char unicode() throws Malformed {
    if (at + 4 > text.length()) {
      throw new Malformed();
    }
    int code = 0;
    for (int end = at + 4; at < end; at++) {
      int digit = Character.digit(text.charAt(at), 16);
      if (digit < 0) {
        throw new Malformed();
      }
      code = code * 16 + digit;
    }
    return (char) code;
  }

  private Json number() throws Malformed {
    int from = at;
    while (at < text.length() && "+-.eE0123456789".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    String digits = text.substring(from, at);
    try {
      Double.parseDouble(digits);
    } catch (NumberFormatException e) {
      throw new Malformed();
    }
    return new Json.Number(digits);
  }

  private Json word(String word, Json value) throws Malformed {
    if (!text.startsWith(word, at)) {
      throw new Malformed();
    }
    at += word.length();
    return value;
  }

  private void expect(char c) throws Malformed {
    if (peek() != c) {
      throw new Malformed();
    }
    at++;
  }

  private char peek() throws Malformed {
    if (at >= text.length()) {
      throw new Malformed();
    }
    return text.charAt(at);
  }

  private void space() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }
}
