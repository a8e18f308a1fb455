package io.github.dmlint.rule.check;

import io.github.dmlint.decode.Problem;
import io.github.dmlint.rule.Explanation;
import io.github.dmlint.rule.ProblemRule;
import io.github.dmlint.rule.Subject;
import java.util.Optional;

/** A password that is no ciphertext of DM, in a release that takes nothing else. */
final class PasswordNotEncrypted implements ProblemRule {
  @Override
  public Optional<Explanation> explain(Problem problem, Subject subject) {
    String reason =
        switch (problem.kind()) {
          case "password-not-base64" -> "it is not base64";
          case "password-too-short" -> "it is too short for one";
          default -> "it has not the form of one";
        };
    String what =
        "The password under '%s' is not one that dmctl encrypted (%s), and %s takes no other"
            .formatted(problem.path(), reason, subject.dm());
    String remedy = "write what 'dmctl -encrypt' makes of the password.";
    return new CheckWords(what, "not a ciphertext of DM", remedy).told(problem, subject);
  }
}
