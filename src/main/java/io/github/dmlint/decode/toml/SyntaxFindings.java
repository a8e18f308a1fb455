package io.github.dmlint.decode.toml;

import io.github.dmlint.syntax.Key;
import io.github.dmlint.syntax.KeyPath;
import io.github.dmlint.syntax.toml.Toml;
import io.github.dmlint.syntax.toml.TomlProblem;
import io.github.dmlint.text.Span;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Problems of a file's grammar. The kind is {@code encoding}, {@code duplicate-key}, {@code
 * too-deep} (a limit of dmlint's own) or {@code syntax-error}. Facts: {@code format} ({@code
 * toml}), {@code cause} (the name of the {@link TomlProblem.Cause} in kebab-case), those of the
 * problem itself, {@code number} (1 for the first in the file), and of a duplicate {@code key} and
 * {@code first} (the offsets of the first one, {@code start-end}).
 */
final class SyntaxFindings {
  private SyntaxFindings() {}

  static void add(Toml file, ProblemList problems) {
    int number = 0;
    for (TomlProblem problem : file.problems()) {
      Map<String, String> facts = new HashMap<>(problem.facts());
      facts.put("format", "toml");
      facts.put("cause", name(problem.cause()));
      facts.put("number", String.valueOf(++number));
      String kind = kind(problem.cause());
      problems.refused(kind, path(problem, kind), problem.span(), facts);
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

  /** Of a duplicate, the way to the key; nothing is known of others. */
  private static KeyPath path(TomlProblem problem, String kind) {
    String key = problem.facts().getOrDefault("key", "");
    return kind.equals("duplicate-key") && !key.isEmpty() ? KeyPath.of(key) : KeyPath.ROOT;
  }

  private static String kind(TomlProblem.Cause cause) {
    return switch (cause) {
      case BYTE_ORDER_MARK, UTF_16, INVALID_UTF_8, CONTROL_CHARACTER, LONE_CARRIAGE_RETURN ->
          "encoding";
      case DUPLICATE_KEY, DUPLICATE_TABLE, NOT_A_TABLE, NOT_AN_ARRAY -> "duplicate-key";
      case TOO_DEEP -> "too-deep";
      default -> "syntax-error";
    };
  }
}
