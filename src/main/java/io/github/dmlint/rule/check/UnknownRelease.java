package io.github.dmlint.rule.check;

import io.github.dmlint.decode.Problem;
import io.github.dmlint.rule.Explanation;
import io.github.dmlint.rule.ProblemRule;
import io.github.dmlint.rule.Subject;
import java.util.Optional;

/** An inventory whose dm_version is no release of DM. */
final class UnknownRelease implements ProblemRule {
  @Override
  public Optional<Explanation> explain(Problem problem, Subject subject) {
    String near = problem.fact("near");
    return Optional.of(
        Explanation.of(
                ("'%s' is no release of DM that dmlint knows; local_prepare.yml would find nothing"
                        + " to download.")
                    .formatted(problem.fact("value")))
            .note("no such release")
            .help(near.isEmpty() ? "" : "near ones: " + near + "."));
  }
}
