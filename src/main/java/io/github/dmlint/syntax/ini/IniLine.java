package io.github.dmlint.syntax.ini;

import io.github.dmlint.text.Source;
import io.github.dmlint.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A line as Python's {@code splitlines} and {@code strip} leave it.
 *
 * @param number 1-based, counted as Python counts lines
 * @param text the text without white space around it
 * @param span where the text stands
 */
public record IniLine(int number, String text, Span span) {
  /** The lines of a source, empty ones and comments included. */
  public static List<IniLine> of(Source source) {
    String text = source.textAsPython();
    List<IniLine> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (endsLine(text.charAt(i))) {
        lines.add(line(lines.size() + 1, text, start, i, source.hasBom()));
        if (text.charAt(i) == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
          i++;
        }
        start = i + 1;
      }
    }
    if (start < text.length()) {
      lines.add(line(lines.size() + 1, text, start, text.length(), source.hasBom()));
    }
    return lines;
  }

  /** Whether Ansible skips the line. */
  public boolean isBlank() {
    return text.isEmpty() || text.charAt(0) == '#' || text.charAt(0) == ';';
  }

  private static IniLine line(int number, String text, int start, int end, boolean bom) {
    int from = start;
    int to = end;
    while (to > from && isSpace(text.charAt(to - 1))) {
      to--;
    }
    if (number == 1 && bom) {
      // Ansible does not strip the mark: it is the first character of the first line.
      return new IniLine(1, "\uFEFF" + text.substring(start, to), new Span(start, to));
    }
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    return new IniLine(number, text.substring(from, to), new Span(from, to));
  }

  private static boolean endsLine(char c) {
    return (c >= '\n' && c <= '\r')
        || (c >= 0x1C && c <= 0x1E)
        || c == 0x85
        || c == 0x2028
        || c == 0x2029;
  }

  /** White space as Python's {@code str.isspace} has it. */
  public static boolean isSpace(char c) {
    return c == ' '
        || (c >= '\t' && c <= '\r')
        || (c >= 0x1C && c <= 0x1F)
        || c == 0x85
        || Character.isSpaceChar(c);
  }
}
