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
    if (problem.kind().equals("unsupported-type")) {
      return Optional.of(
          Explanation.of(
                  "'%s' is a part of the program that %s lets nobody set; %s."
                      .formatted(problem.path(), subject.dm(), subject.consequence()))
              .note("not to be set")
              .help("delete it."));
    }
    String found = withArticle(problem.fact("found"));
    String expected = withArticle(problem.fact("expected"));
    String message =
        "%s takes %s under '%s', not %s; %s."
            .formatted(subject.dm(), expected, problem.path(), found, subject.consequence());
    return Optional.of(
        Explanation.of(message).note("should be " + expected).help(help(problem, subject)));
  }

  private static String help(Problem problem, Subject subject) {
    String help = problem.fact("help");
    boolean quoted = problem.fact("found").endsWith("string");
    boolean plain = "integer float boolean".contains(problem.fact("expected"));
    return help.isEmpty() && quoted && plain && !problem.fact("expected").isEmpty()
        ? "write it without quotes."
        : help;
  }

  private static String withArticle(String type) {
    if (type.isEmpty()) {
      return "another type";
    }
    if (type.contains(" ") || type.equals("nothing")) {
      return type;
    }
    return ("aeiou".indexOf(type.charAt(0)) >= 0 ? "an " : "a ") + type;
  }
}
