package io.github.dmlint.rule.check;

import io.github.dmlint.decode.Problem;
import io.github.dmlint.rule.Explanation;
import io.github.dmlint.rule.ProblemRule;
import io.github.dmlint.rule.Subject;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A problem that no rule of its own puts into words: its kind and facts, as they are. */
final class OtherProblem implements ProblemRule {
  @Override
  public Optional<Explanation> explain(Problem problem, Subject subject) {
    StringBuilder message = new StringBuilder();
    message.append(sentence(problem.kind()));
    if (!problem.path().isRoot()) {
      message.append(" at '").append(problem.path()).append('\'');
    }
    message.append(facts(problem.facts()));
    if (problem.effect() == Problem.Effect.REFUSED) {
      message.append(": ").append(subject.dm()).append(" does not take it, ");
      message.append(subject.consequence());
      return Optional.of(Explanation.of(message + ".").note("refused"));
    }
    message.append(": ").append(subject.dm()).append(" goes on, but not as it is written here");
    return Optional.of(Explanation.of(message + "."));
  }

  private static String sentence(String kind) {
    String words = kind.replace('-', ' ');
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private static String facts(Map<String, String> facts) {
    if (facts.isEmpty()) {
      return "";
    }
    StringBuilder out = new StringBuilder();
    for (Map.Entry<String, String> fact : new TreeMap<>(facts).entrySet()) {
      out.append(out.length() == 0 ? " (" : ", ");
      out.append(fact.getKey()).append(" '").append(fact.getValue()).append('\'');
    }
    return out.append(')').toString();
  }
}
