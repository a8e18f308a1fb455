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
    if (problem.kind().equals("dm-version-newer")) {
      return Optional.of(
          Explanation.of(
                  "'%s' is newer than the newest release that dmlint knows, '%s'."
                      .formatted(problem.fact("value"), near))
              .note("not known yet")
              .help("use a newer dmlint, or newer rule sets with --rules."));
    }
    return Optional.of(
        Explanation.of(
                ("'%s' is no release of DM that dmlint knows; local_prepare.yml would find nothing"
                        + " to download.")
                    .formatted(problem.fact("value")))
            .note("no such release")
            .help(near.isEmpty() ? "" : "near ones: " + near + "."));
  }
}
