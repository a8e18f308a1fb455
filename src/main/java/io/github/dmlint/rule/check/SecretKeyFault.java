package io.github.dmlint.rule.check;

import io.github.dmlint.decode.Problem;
import io.github.dmlint.rule.Explanation;
import io.github.dmlint.rule.ProblemRule;
import io.github.dmlint.rule.Subject;
import java.util.Optional;

/** The file of dm-master's key for passwords, which is not there or holds no key. */
final class SecretKeyFault implements ProblemRule {
  @Override
  public Optional<Explanation> explain(Problem problem, Subject subject) {
    String what =
        "dm-master takes its key for passwords from the file that '%s' names, and %s"
            .formatted(problem.path(), problem.fact("reason"));
    return new CheckWords(
            what,
            "no key there",
            "write 64 hexadecimal digits into the file, or leave the key out; on another host than"
                + " dm-master's, dmlint cannot see it.")
        .told(problem, subject);
  }
}
