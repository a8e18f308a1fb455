package io.github.dmlint.rule.check;

import io.github.dmlint.decode.Problem;
import io.github.dmlint.rule.Explanation;
import io.github.dmlint.rule.ProblemRule;
import io.github.dmlint.rule.Subject;
import java.util.Optional;

/** A time zone that the release does not know. */
final class InvalidTimeZone implements ProblemRule {
  @Override
  public Optional<Explanation> explain(Problem problem, Subject subject) {
    String zone = problem.fact("value");
    boolean offsets = subject.release().has("timezone-or-offset");
    String what =
        "%s under '%s' is no time zone that %s takes (%s)"
            .formatted(
                CheckWords.shown(zone), problem.path(), subject.dm(), problem.fact("reason"));
    return new CheckWords(
            what,
            "no time zone",
            offsets
                ? "write the name of a zone, such as 'Asia/Shanghai', or an offset, such as"
                    + " '+08:00'."
                : "write the name of a zone, such as 'Asia/Shanghai'; offsets this release does not"
                    + " read.")
        .told(problem, subject);
  }
}
