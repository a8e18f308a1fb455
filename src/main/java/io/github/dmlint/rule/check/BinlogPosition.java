package io.github.dmlint.rule.check;

import io.github.dmlint.decode.Problem;
import io.github.dmlint.rule.Explanation;
import io.github.dmlint.rule.ProblemRule;
import io.github.dmlint.rule.Subject;
import java.util.Optional;

/** A place in the binlog that is written in a form that DM does not read. */
final class BinlogPosition implements ProblemRule {
  @Override
  public Optional<Explanation> explain(Problem problem, Subject subject) {
    String key = problem.path().toString();
    String value = CheckWords.shown(problem.fact("value"));
    if (problem.kind().equals("relay-binlog-name-invalid")) {
      return new CheckWords(
              "%s under '%s' is no name of a binlog, which is a base, one dot and a number above zero"
                  .formatted(value, key),
              "no binlog",
              "write the name of the file without its folder, such as 'mysql-bin.000001'.")
          .told(problem, subject);
    }
    String flavor = problem.fact("flavor");
    if (problem.fact("reason").startsWith("invalid flavor")) {
      String given = flavor.isEmpty() ? "it is empty" : "it is '" + flavor + "'";
      return new CheckWords(
              "%s reads the GTID set under '%s' by 'flavor', and %s"
                  .formatted(subject.dm(), key, given),
              "not readable without the flavor",
              "write 'flavor': 'mysql' or 'mariadb'.")
          .told(problem, subject);
    }
    String form =
        flavor.equals("mariadb") ? "'0-1-42'" : "'UUID:1-42', several with commas between";
    return new CheckWords(
            "%s under '%s' is no GTID set of the flavor '%s' (%s)"
                .formatted(value, key, flavor, problem.fact("reason")),
            "no GTID set",
            "write it in the form of " + form + ".")
        .told(problem, subject);
  }
}
