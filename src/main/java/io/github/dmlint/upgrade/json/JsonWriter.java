package io.github.dmlint.upgrade.json;

import java.util.Map;

/** Writes JSON in ASCII, so that no terminal or log can spoil it. */
final class JsonWriter {
  private static final String HEX = "0123456789abcdef";

  private JsonWriter() {}

  static void write(Json value, StringBuilder out) {
    if (value instanceof Json.Fields object) {
      String separator = "{";
      for (Map.Entry<String, Json> field : object.fields().entrySet()) {
        out.append(separator);
        quote(field.getKey(), out);
        write(field.getValue(), out.append(':'));
        separator = ",";
      }
      out.append(object.fields().isEmpty() ? "{}" : "}");
    } else if (value instanceof Json.Elements array) {
      String separator = "[";
      for (Json element : array.elements()) {
        write(element, out.append(separator));
        separator = ",";
      }
      out.append(array.elements().isEmpty() ? "[]" : "]");
    } else {
      scalar(value, out);
    }
  }

  static void pretty(Json value, StringBuilder out, String lineBreak) {
    String inner = lineBreak + "  ";
    if (value instanceof Json.Fields object && !object.fields().isEmpty()) {
      String separator = "{";
      for (Map.Entry<String, Json> field : object.fields().entrySet()) {
        out.append(separator).append(inner);
        quote(field.getKey(), out);
        pretty(field.getValue(), out.append(": "), inner);
        separator = ",";
      }
      out.append(lineBreak).append('}');
    } else if (value instanceof Json.Elements array && !array.elements().isEmpty()) {
      String separator = "[";
      for (Json element : array.elements()) {
        pretty(element, out.append(separator).append(inner), inner);
        separator = ",";
      }
      out.append(lineBreak).append(']');
    } else {
      write(value, out);
    }
  }

  private static void scalar(Json value, StringBuilder out) {
    if (value instanceof Json.Text text) {
      quote(text.text(), out);
    } else if (value instanceof Json.Number number) {
      out.append(number.digits());
    } else if (value instanceof Json.Flag flag) {
      out.append(flag.flag());
    } else {
      out.append("null");
    }
  }

  private static void quote(String text, StringBuilder out) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"', '\\' -> out.append('\\').append(c);
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> {
          if (c < ' ' || c > '~') {
            out.append("\\u");
            for (int shift = 12; shift >= 0; shift -= 4) {
              out.append(HEX.charAt((c >> shift) & 15));
            }
          } else {
            out.append(c);
          }
        }
      }
    }
    out.append('"');
  }
}
