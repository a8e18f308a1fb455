package io.github.dmlint.decode.toml;

import io.github.dmlint.syntax.Key;
import io.github.dmlint.syntax.KeyPath;
import io.github.dmlint.syntax.toml.Toml;
import io.github.dmlint.syntax.toml.TomlProblem;
import io.github.dmlint.text.Source;
import io.github.dmlint.text.Span;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Problems of a file's grammar. The kind is {@code encoding}, {@code duplicate-key} or {@code
 * syntax-error}; the fact {@code cause} is the name of the {@link TomlProblem.Cause} in kebab-case,
 * {@code format} is {@code toml}.
 */
final class SyntaxFindings {
  private SyntaxFindings() {}

  static void add(Toml file, Source source, ProblemList problems) {
    for (TomlProblem problem : file.problems()) {
      Map<String, String> facts = new HashMap<>(problem.facts());
      facts.put("format", "toml");
      facts.put("cause", name(problem.cause()));
      String first = facts.get("first");
      if (isDuplicate(problem.cause()) && first != null) {
        facts.put("first-line", String.valueOf(source.lines().line(Integer.parseInt(first))));
      }
      problems.refused(kind(problem.cause()), KeyPath.ROOT, problem.span(), facts);
    }
    for (Key key : file.overwritten()) {
      Map<String, String> facts = Map.of("key", key.name());
      problems.tolerated("duplicate-overwritten", KeyPath.of(key.name()), key.span(), facts);
    }
    file.end()
        .ifPresent(
            at -> problems.tolerated("end-at-nul", KeyPath.ROOT, new Span(at, at + 1), Map.of()));
  }

  private static String name(TomlProblem.Cause cause) {
    return cause.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static boolean isDuplicate(TomlProblem.Cause cause) {
    return cause == TomlProblem.Cause.DUPLICATE_KEY || cause == TomlProblem.Cause.DUPLICATE_TABLE;
  }

  private static String kind(TomlProblem.Cause cause) {
    return switch (cause) {
      case BYTE_ORDER_MARK, UTF_16, INVALID_UTF_8, CONTROL_CHARACTER, LONE_CARRIAGE_RETURN ->
          "encoding";
      case DUPLICATE_KEY, DUPLICATE_TABLE, NOT_A_TABLE, NOT_AN_ARRAY -> "duplicate-key";
      default -> "syntax-error";
    };
  }
}
