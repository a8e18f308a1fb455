package io.github.dmlint.rule.check;

import io.github.dmlint.decode.Problem;
import io.github.dmlint.release.Spelling;
import io.github.dmlint.rule.Explanation;
import io.github.dmlint.rule.ProblemRule;
import io.github.dmlint.rule.Subject;
import java.util.List;
import java.util.Optional;

/** A name that an instance of a task refers to, and that the task does not define. */
final class UndefinedReference implements ProblemRule {
  @Override
  public Optional<Explanation> explain(Problem problem, Subject subject) {
    String name = problem.fact("name");
    String definitions = definitions(problem);
    String what =
        "'%s' refers to '%s', which '%s' of the task does not define"
            .formatted(problem.path(), name, definitions);
    List<String> defined =
        problem.fact("defined").isEmpty()
            ? List.of()
            : List.of(problem.fact("defined").split("\n"));
    List<String> near = Spelling.near(name, defined);
    String remedy =
        near.isEmpty()
            ? "define '%s' under '%s', or refer to one that is there.".formatted(name, definitions)
            : "did you mean '%s'?".formatted(near.get(0));
    return new CheckWords(what, "not defined", remedy).told(problem, subject);
  }

  private static String definitions(Problem problem) {
    return switch (problem.kind()) {
      case "expression-filter-undefined" -> "expression-filter";
      case "list-undefined" -> problem.path().last();
      default -> problem.kind().replace("-undefined", "s");
    };
  }
}
