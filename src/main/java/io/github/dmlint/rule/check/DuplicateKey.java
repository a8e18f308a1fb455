package io.github.dmlint.rule.check;

import io.github.dmlint.decode.Problem;
import io.github.dmlint.rule.Explanation;
import io.github.dmlint.rule.ProblemRule;
import io.github.dmlint.rule.Subject;
import java.util.Optional;

/** A key that stands twice in one table or mapping. */
final class DuplicateKey implements ProblemRule {
  @Override
  public Optional<Explanation> explain(Problem problem, Subject subject) {
    String key = UnknownKey.name(problem);
    if (problem.fact("cause").startsWith("not-a")) {
      return Optional.of(
          Explanation.of(
                  "'%s' is a value already, so that %s has no place for a table of that name; %s."
                      .formatted(key, subject.dm(), subject.consequence()))
              .note("no table can stand here"));
    }
    boolean refused = problem.effect() == Problem.Effect.REFUSED;
    String end =
        refused
            ? "%s does not take it, %s".formatted(subject.dm(), subject.consequence())
            : subject.dm() + " takes the last one";
    Explanation words =
        Explanation.of(
                "'%s' stands twice %s; %s.".formatted(key, UnknownKey.where(problem, subject), end))
            .note("the second")
            .help("keep the one that is meant and delete the other.");
    return Optional.of(
        FactPlace.of(problem, "first", subject)
            .map(place -> words.label(place, "the first"))
            .orElse(words));
  }
}
