package io.github.dmlint.decode.yaml;

import io.github.dmlint.decode.Value;
import java.util.Locale;

/** Values as Go's {@code %#v} shows them. */
final class GoText {
  private GoText() {}

  static String shown(Value value) {
    if (value instanceof Value.Text text) {
      return quoted(text.value());
    }
    if (value instanceof Value.Int number) {
      return Long.toString(number.value());
    }
    if (value instanceof Value.Real number) {
      return Double.toString(number.value());
    }
    if (value instanceof Value.Bool bool) {
      return Boolean.toString(bool.value());
    }
    return "<nil>";
  }

  /** A string as a Go literal. */
  static String quoted(String text) {
    if (isSimple(text)) {
      return '"' + text + '"';
    }
    StringBuilder out = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '"', '\\' -> out.append('\\').append((char) c);
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                case '\r' -> out.append("\\r");
                default -> {
                  if (c < 0x20 || c == 0x7F) {
                    out.append(String.format(Locale.ROOT, "\\x%02x", c));
                  } else {
                    out.appendCodePoint(c);
                  }
                }
              }
            });
    return out.append('"').toString();
  }

  private static boolean isSimple(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '~' || c == '"' || c == '\\') {
        return false;
      }
    }
    return true;
  }
}
