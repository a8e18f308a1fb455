package io.github.dmlint.syntax.toml;

/** Names of keys as the library writes them in its list. */
public final class Names {
  private Names() {}

  /**
   * A name as a part of a dotted one: as it is, or in a dialect that quotes names, in quotes if it
   * has a character that no bare key has.
   */
  public static String part(String name, Dialect dialect) {
    if (!dialect.quotedNames() || isBare(name)) {
      return name;
    }
    StringBuilder out = new StringBuilder("\"");
    for (int i = 0; i < name.length(); i++) {
      append(out, name.charAt(i));
    }
    return out.append('"').toString();
  }

  private static void append(StringBuilder out, char c) {
    int simple = "\b\t\n\f\r\"\\".indexOf(c);
    if (simple >= 0) {
      out.append('\\').append("btnfr\"\\".charAt(simple));
    } else if (c < ' ' || c == 0x7F) {
      out.append("\\u00")
          .append(Character.forDigit(c >> 4, 16))
          .append(Character.forDigit(c & 15, 16));
    } else {
      out.append(c);
    }
  }

  private static boolean isBare(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (!Cursor.isKeyCharacter(name.charAt(i))) {
        return false;
      }
    }
    return !name.isEmpty();
  }
}
