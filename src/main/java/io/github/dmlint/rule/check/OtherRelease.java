package io.github.dmlint.rule.check;

import io.github.dmlint.decode.Problem;
import io.github.dmlint.rule.Explanation;
import io.github.dmlint.rule.ProblemRule;
import io.github.dmlint.rule.Subject;
import java.util.Optional;

/** An inventory that names another release than the one aimed at. */
final class OtherRelease implements ProblemRule {
  @Override
  public Optional<Explanation> explain(Problem problem, Subject subject) {
    String release = subject.release().name().text();
    return Optional.of(
        Explanation.of(
                ("The inventory names DM '%s', the target is '%s': local_prepare.yml would download"
                        + " the programs of '%s', and rolling_update.yml would end green without an"
                        + " upgrade.")
                    .formatted(problem.fact("value"), release, problem.fact("value")))
            .note("not the target")
            .help("set dm_version = %s.".formatted(release)));
  }
}
