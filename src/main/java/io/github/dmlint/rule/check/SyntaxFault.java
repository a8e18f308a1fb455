package io.github.dmlint.rule.check;

import io.github.dmlint.decode.Problem;
import io.github.dmlint.rule.Explanation;
import io.github.dmlint.rule.ProblemRule;
import io.github.dmlint.rule.Subject;
import java.util.Optional;

/** A file that breaks the rules of its format, as the release's reader has them. */
final class SyntaxFault implements ProblemRule {
  @Override
  public Optional<Explanation> explain(Problem problem, Subject subject) {
    String format = subject.kind().map(kind -> kind.format().name()).orElse("text");
    String what = problem.fact("message");
    String message =
        what.isEmpty()
            ? "This is no %s that %s can read".formatted(format, subject.dm())
            : "This is no %s that %s can read: %s".formatted(format, subject.dm(), stripped(what));
    return Optional.of(
        Explanation.of(message + "; " + subject.consequence() + ".").help(problem.fact("help")));
  }

  private static String stripped(String words) {
    return words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
  }
}
