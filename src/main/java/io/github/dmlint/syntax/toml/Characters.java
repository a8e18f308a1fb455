package io.github.dmlint.syntax.toml;

import io.github.dmlint.syntax.toml.TomlProblem.Cause;
import io.github.dmlint.text.Source;
import io.github.dmlint.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Characters that cannot stand anywhere in a file, from version 1.0 of the library on. */
final class Characters {
  private Characters() {}

  /** The text with harmless characters of the same length in place of such ones. */
  static String check(Source source, Dialect dialect, List<TomlProblem> problems) {
    String text = source.text();
    source.firstInvalid().ifPresent(at -> add(problems, Cause.INVALID_UTF_8, at, Map.of()));
    StringBuilder clean = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean control = (c < ' ' && c != '\t' && c != '\n') || c == 0x7F;
      if (c == '\uFFFD' && !dialect.replacementCharacter()) {
        add(problems, Cause.INVALID_UTF_8, i, Map.of());
      }
      if (!control || (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n')) {
        continue;
      }
      if (clean.isEmpty()) {
        clean.append(text);
      }
      clean.setCharAt(i, c == '\r' ? '\n' : ' ');
      Cause cause = c == '\r' ? Cause.LONE_CARRIAGE_RETURN : Cause.CONTROL_CHARACTER;
      add(problems, cause, i, Map.of("found", name(c)));
    }
    return clean.isEmpty() ? text : clean.toString();
  }

  private static String name(char c) {
    return "U+00" + (c < 0x10 ? "0" : "") + Integer.toHexString(c).toUpperCase(Locale.ROOT);
  }

  private static void add(
      List<TomlProblem> problems, Cause cause, int at, Map<String, String> facts) {
    if (problems.size() < TomlReader.MOST_PROBLEMS / 2) {
      problems.add(new TomlProblem(cause, new Span(at, at + 1), facts));
    }
  }
}
