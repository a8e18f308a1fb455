package io.github.dmlint.rule.check;

import io.github.dmlint.decode.Problem;
import io.github.dmlint.rule.Explanation;
import io.github.dmlint.rule.ProblemRule;
import io.github.dmlint.rule.Subject;
import io.github.dmlint.syntax.KeyPath;
import java.util.Optional;

/** A key that the release does not know, in a file that it reads strictly. */
final class UnknownKey implements ProblemRule {
  @Override
  public Optional<Explanation> explain(Problem problem, Subject subject) {
    Explanation words =
        Explanation.of(
            "%s does not know '%s' %s; %s."
                .formatted(
                    subject.dm(), name(problem), where(problem, subject), subject.consequence()));
    return Optional.of(new KeyAdvice(problem, subject).add(words));
  }

  /** The name of the key itself; of an element of a list, the list's. */
  static String name(Problem problem) {
    String key = problem.fact("key");
    return key.isEmpty() ? path(problem).last() : key;
  }

  /** The way to the key; of an element of a list, as {@code [[deploy]]} begins, to the list. */
  static KeyPath path(Problem problem) {
    KeyPath path = problem.path();
    int depth = path.segments().size();
    boolean element = depth > 1 && path.last().startsWith("[") && path.last().endsWith("]");
    return element ? new KeyPath(path.segments().subList(0, depth - 1)) : path;
  }

  /** Where the key stands, in words. */
  static String where(Problem problem, Subject subject) {
    KeyPath path = path(problem);
    int depth = path.segments().size();
    if (depth <= 1) {
      return "in " + subject.fileName();
    }
    KeyPath parent = new KeyPath(path.segments().subList(0, depth - 1));
    return "under '%s' in %s".formatted(parent, subject.fileName());
  }
}
