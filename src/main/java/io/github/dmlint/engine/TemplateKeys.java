package io.github.dmlint.engine;

import io.github.dmlint.decode.Problem;
import io.github.dmlint.release.FileKind;
import io.github.dmlint.release.Release;
import io.github.dmlint.text.Source;
import io.github.dmlint.verdict.Judge;
import java.util.List;

/**
 * The keys that a Jinja template of a DM file writes whatever the variables are. Expressions are
 * replaced by text of the same length, so that the places stay; what depends on their values is not
 * looked at.
 */
final class TemplateKeys {
  private TemplateKeys() {}

  static List<Problem> problems(Source template, FileKind kind, Release release) {
    Source plain = Source.of(template.path(), plain(template.text()));
    return Judge.judge(plain, kind, release).problems().stream()
        .filter(problem -> problem.kind().equals("unknown-key"))
        .map(
            problem ->
                new Problem(
                    "unknown-key-in-template",
                    problem.stage(),
                    problem.effect(),
                    problem.code(),
                    problem.path(),
                    problem.span(),
                    problem.facts()))
        .toList();
  }

  /** The text with expressions as digits, and with statements and comments as blanks. */
  static String plain(String text) {
    StringBuilder out = new StringBuilder(text);
    int at = 0;
    while (at + 1 < text.length()) {
      char kind = text.charAt(at) == '{' ? text.charAt(at + 1) : ' ';
      String close = kind == '{' ? "}}" : kind == '%' ? "%}" : kind == '#' ? "#}" : "";
      int end = close.isEmpty() ? -1 : text.indexOf(close, at + 2);
      if (end < 0) {
        at++;
        continue;
      }
      for (int i = at; i < end + 2; i++) {
        if (text.charAt(i) != '\n' && text.charAt(i) != '\r') {
          out.setCharAt(i, kind == '{' ? '1' : ' ');
        }
      }
      at = end + 2;
    }
    return out.toString();
  }
}
