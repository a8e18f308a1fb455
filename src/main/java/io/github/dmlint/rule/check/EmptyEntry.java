package io.github.dmlint.rule.check;

import io.github.dmlint.decode.Problem;
import io.github.dmlint.rule.Explanation;
import io.github.dmlint.rule.ProblemRule;
import io.github.dmlint.rule.Subject;
import java.util.Optional;

/** A name under which nothing stands, where the release needs settings. */
final class EmptyEntry implements ProblemRule {
  @Override
  public Optional<Explanation> explain(Problem problem, Subject subject) {
    String name = problem.fact("name");
    String definitions = problem.fact("definitions");
    String what =
        "Nothing stands under '%s' of '%s', and DM crashes over it".formatted(name, definitions);
    return new CheckWords(
            what, "empty", "write settings there, an empty map {} at least, or delete the name.")
        .told(problem, subject);
  }
}
