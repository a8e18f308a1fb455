package io.github.dmlint.rule.check;

import io.github.dmlint.decode.Problem;
import io.github.dmlint.release.Spelling;
import io.github.dmlint.rule.Explanation;
import io.github.dmlint.rule.ProblemRule;
import io.github.dmlint.rule.Subject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A word that is not one of those that the release has for its key. */
final class ValueNotAllowed implements ProblemRule {
  @Override
  public Optional<Explanation> explain(Problem problem, Subject subject) {
    List<String> allowed = subject.release().values(list(problem));
    String value = problem.fact("value");
    String what =
        value.isEmpty()
            ? "%s needs a value under '%s'".formatted(subject.dm(), problem.path())
            : "%s does not know '%s' as a value of '%s'"
                .formatted(subject.dm(), value, problem.path());
    return new CheckWords(
            what,
            value.isEmpty() ? "no '%s'".formatted(problem.path().last()) : "not allowed",
            remedy(value, allowed))
        .told(problem, subject);
  }

  private static String list(Problem problem) {
    return switch (problem.kind()) {
      case "collation-unknown" -> "collation-compatible";
      case "on-duplicate-unknown" -> problem.path().last();
      default -> problem.kind().replace("-unknown", "");
    };
  }

  private static String remedy(String value, List<String> allowed) {
    if (allowed.isEmpty()) {
      return "";
    }
    List<String> near = Spelling.near(value.toLowerCase(Locale.ROOT), allowed);
    String all = CheckWords.quoted(allowed);
    return value.isEmpty() || near.isEmpty()
        ? "write one of %s.".formatted(all)
        : "did you mean '%s'? It may be one of %s.".formatted(near.get(0), all);
  }
}
