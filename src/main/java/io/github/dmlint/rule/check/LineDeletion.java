package io.github.dmlint.rule.check;

import io.github.dmlint.decode.Problem;
import io.github.dmlint.rule.Fix;
import io.github.dmlint.text.Edit;
import io.github.dmlint.text.LineIndex;
import io.github.dmlint.text.Source;
import io.github.dmlint.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * The deletion of a key that has a line to itself with its value, from the end of the line before:
 * editors that move the start of an edit to the first letter of its line then leave nothing behind.
 */
final class LineDeletion {
  private LineDeletion() {}

  /** The fix; empty where the key shares its line or its value goes on below. */
  static Optional<Fix> of(Problem problem, Source source) {
    LineIndex lines = source.lines();
    int line = lines.line(problem.span().start());
    int start = lines.start(line);
    int end = lines.end(line);
    String before = source.text().substring(start, problem.span().start());
    if (!before.isBlank() || goesOn(source, line, before.length())) {
      return Optional.empty();
    }
    String rest = source.text().substring(Math.min(problem.span().end(), end), end).strip();
    String value = rest.isEmpty() ? "" : rest.substring(1).strip();
    boolean divided = rest.startsWith("=") || rest.startsWith(":");
    boolean open = value.isEmpty() || "[{|>&".indexOf(value.charAt(0)) >= 0 || isOpenText(value);
    if (!divided || open) {
      return Optional.empty();
    }
    Span span =
        line > 1
            ? new Span(lines.end(line - 1), end)
            : new Span(0, line < lines.lines() ? lines.start(line + 1) : end);
    return Optional.of(
        new Fix(
            "Delete the line of '%s'.".formatted(UnknownKey.name(problem)),
            true,
            List.of(new Edit(span, ""))));
  }

  /** Whether the next line stands deeper, so that it may continue the value. */
  private static boolean goesOn(Source source, int line, int indent) {
    if (line >= source.lines().lines()) {
      return false;
    }
    String next =
        source.text().substring(source.lines().start(line + 1), source.lines().end(line + 1));
    return !next.isBlank() && next.length() - next.stripLeading().length() > indent;
  }

  private static boolean isOpenText(String value) {
    char quote = value.charAt(0);
    if (quote != '"' && quote != '\'') {
      return false;
    }
    boolean three = value.startsWith(String.valueOf(quote).repeat(3));
    return three || value.indexOf(quote, 1) < 0;
  }
}
