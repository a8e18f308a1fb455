package io.github.dmlint.rule.check;

import io.github.dmlint.decode.Problem;
import io.github.dmlint.rule.Explanation;
import io.github.dmlint.rule.ProblemRule;
import io.github.dmlint.rule.Subject;
import java.util.Optional;

/** A value of a type that the release's decoder does not put under its key. */
final class WrongType implements ProblemRule {
  @Override
  public Optional<Explanation> explain(Problem problem, Subject subject) {
    String found = problem.fact("found");
    String expected = problem.fact("expected");
    String what =
        expected.isEmpty()
            ? "'%s' has a value of the wrong type".formatted(problem.path())
            : "'%s' takes %s, not %s".formatted(problem.path(), expected, found);
    return Optional.of(
        Explanation.of("%s; %s at %s.".formatted(what, subject.consequence(), subject.dm()))
            .note(expected.isEmpty() ? "wrong type" : "should be " + expected)
            .help(problem.fact("help")));
  }
}
