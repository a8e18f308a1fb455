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
  /** In UTF-16 units. */
  private static final int LONGEST = 200;

  /** With what DM does about it, unless the sentence says that itself. */
  Optional<Explanation> told(Problem problem, Subject subject) {
    boolean refused = problem.effect() == Problem.Effect.REFUSED;
    String message = refused ? what + "; " + subject.consequence() + "." : what + ".";
    return Optional.of(Explanation.of(message).note(note).help(remedy));
  }

  /**
   * A value of a file in quotes; of a long one how long it is. It is not cut, since half a secret
   * would not be found any more.
   */
  static String shown(String value) {
    return value.length() <= LONGEST
        ? "'" + value + "'"
        : "a text of %d characters".formatted(value.codePointCount(0, value.length()));
  }

  /** A list in quotes, such as {@code 'a', 'b'}; nothing stands as {@code ''}. */
  static String quoted(Iterable<String> words) {
    return "'" + String.join("', '", words) + "'";
  }
}
