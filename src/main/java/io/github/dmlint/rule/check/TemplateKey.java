package io.github.dmlint.rule.check;

import io.github.dmlint.decode.Problem;
import io.github.dmlint.rule.Explanation;
import io.github.dmlint.rule.ProblemRule;
import io.github.dmlint.rule.Subject;
import java.util.Optional;

/** A key that a template of DM-Ansible writes into each file, and that the release refuses. */
final class TemplateKey implements ProblemRule {
  @Override
  public Optional<Explanation> explain(Problem problem, Subject subject) {
    Explanation words =
        Explanation.of(
            ("This template writes '%s' %s with every rolling update, and %s does not know the"
                    + " key; %s.")
                .formatted(
                    UnknownKey.name(problem),
                    UnknownKey.where(problem, subject).replaceFirst("^in ", "into "),
                    subject.dm(),
                    subject.consequence()));
    Explanation advice = new KeyAdvice(problem, subject).add(words);
    return Optional.of(
        advice.help(
            "take DM-Ansible of DM '%s', whose template does not write it, or delete the line."
                .formatted(subject.release().name())));
  }
}
