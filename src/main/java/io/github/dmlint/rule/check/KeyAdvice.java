package io.github.dmlint.rule.check;

import io.github.dmlint.decode.Problem;
import io.github.dmlint.rule.Subject;

/**
 * What to do about a key that a release does not know.
 *
 * @param note a few words for the carets
 * @param help the remedy
 */
record KeyAdvice(String note, String help) {
  static KeyAdvice of(Problem problem, Subject subject) {
    return new KeyAdvice(
        "unknown key", "delete it, or see 'dmlint explain " + problem.path().last() + "'.");
  }
}
