package io.github.dmlint.syntax.ini;

import io.github.dmlint.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The words of a host line as Python's {@code shlex.split(line, comments=True)} makes them: POSIX
 * quoting, and a comment from any '#' outside quotes, even inside a word.
 *
 * @param problem Python's words for what is wrong; the words are then of no use
 */
public record Words(List<Word> words, Optional<String> problem) {
  /** Splits the text of a line. */
  public static Words of(IniLine line) {
    return new Splitter(line).split();
  }

  private static final class Splitter {
    private final String text;
    private final int base;
    private final List<Word> words = new ArrayList<>();
    private final StringBuilder token = new StringBuilder();
    private int[] offsets = new int[32];
    private int start = -1;

    Splitter(IniLine line) {
      text = line.text();
      // A byte order mark is in the text but not in the source.
      base = line.span().end() - text.length();
    }

    Words split() {
      int i = 0;
      while (i < text.length()) {
        char c = text.charAt(i);
        if (c == ' ' || c == '\t' || c == '\r' || c == '\n') {
          flush(i++);
        } else if (c == '#') {
          flush(i);
          return new Words(words, Optional.empty());
        } else if (c == '\\') {
          begin(i);
          if (++i == text.length()) {
            return failed("No escaped character");
          }
          add(text.charAt(i), i++);
        } else if (c == '"' || c == '\'') {
          begin(i);
          i = quoted(i + 1, c);
          if (i < 0) {
            return failed(i == -1 ? "No closing quotation" : "No escaped character");
          }
        } else {
          begin(i);
          add(c, i++);
        }
      }
      flush(i);
      return new Words(words, Optional.empty());
    }

    /** The offset behind the closing quote; -1 when there is none, -2 after a last backslash. */
    private int quoted(int from, char quote) {
      for (int i = from; i < text.length(); i++) {
        char c = text.charAt(i);
        if (c == quote) {
          return i + 1;
        }
        if (c == '\\' && quote == '"') {
          if (++i == text.length()) {
            return -2;
          }
          char next = text.charAt(i);
          if (next != '\\' && next != '"') {
            add('\\', i - 1);
          }
          add(next, i);
        } else {
          add(c, i);
        }
      }
      return -1;
    }

    private void begin(int at) {
      if (start < 0) {
        start = at;
      }
    }

    private void add(char c, int at) {
      if (token.length() == offsets.length) {
        offsets = Arrays.copyOf(offsets, offsets.length * 2);
      }
      offsets[token.length()] = Math.max(0, base + at);
      token.append(c);
    }

    private void flush(int end) {
      if (start >= 0) {
        words.add(
            new Word(
                token.toString(),
                Arrays.copyOf(offsets, token.length()),
                new Span(Math.max(0, base + start), Math.max(0, base + end))));
        token.setLength(0);
        start = -1;
      }
    }

    private static Words failed(String problem) {
      return new Words(List.of(), Optional.of(problem));
    }
  }
}
