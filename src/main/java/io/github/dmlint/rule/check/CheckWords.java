package io.github.dmlint.rule.check;

import io.github.dmlint.decode.Problem;
import io.github.dmlint.rule.Explanation;
import io.github.dmlint.rule.Subject;
import java.util.Optional;

/**
 * The words for a value that DM's own checks object to.
 *
 * @param what what is wrong, a sentence without its stop
 * @param note a few words for the carets
 * @param remedy what to do, with its stop; may be empty
 */
record CheckWords(String what, String note, String remedy) {
  /** With what DM does about it, unless the sentence says that itself. */
  Optional<Explanation> told(Problem problem, Subject subject) {
    boolean refused = problem.effect() == Problem.Effect.REFUSED;
    String message = refused ? what + "; " + subject.consequence() + "." : what + ".";
    return Optional.of(Explanation.of(message).note(note).help(remedy));
  }

  /** A list in quotes, such as {@code 'a', 'b'}; nothing stands as {@code ''}. */
  static String quoted(Iterable<String> words) {
    return "'" + String.join("', '", words) + "'";
  }
}
