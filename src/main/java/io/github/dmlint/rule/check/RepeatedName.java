package io.github.dmlint.rule.check;

import io.github.dmlint.decode.Problem;
import io.github.dmlint.rule.Explanation;
import io.github.dmlint.rule.ProblemRule;
import io.github.dmlint.rule.Subject;
import java.util.Optional;

/** A name that may stand once and stands twice. */
final class RepeatedName implements ProblemRule {
  @Override
  public Optional<Explanation> explain(Problem problem, Subject subject) {
    String value = problem.fact("value");
    return (switch (problem.kind()) {
          case "source-id-repeated" ->
              new CheckWords(
                  "Two instances of the task have the source-id '%s', and %s wants one for each"
                          .formatted(value, subject.dm())
                      + " upstream",
                  "the second",
                  "write the source-id of the other upstream, or make one entry of the two.");
          case "deploy-source-repeated" ->
              new CheckWords(
                  "Two entries of 'deploy' have the source-id '%s', and %s takes the last"
                      .formatted(value, subject.dm()),
                  "the second",
                  "keep the one that is meant and delete the other.");
          default ->
              new CheckWords(
                  "'%s' refers to '%s' a second time, and %s wants each name once in '%s'"
                      .formatted(
                          problem.path(), problem.fact("name"), subject.dm(), problem.fact("list")),
                  "the second",
                  "delete it.");
        })
        .told(problem, subject);
  }
}
