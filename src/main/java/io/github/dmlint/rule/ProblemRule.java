package io.github.dmlint.rule;

import io.github.dmlint.decode.Problem;
import java.util.Optional;

/**
 * A rule that puts problems of certain kinds into words. Of the rules for one kind the highest code
 * is asked first; the first that answers has it.
 */
public non-sealed interface ProblemRule extends Rule {
  /** The words for a problem; empty when another rule says it better. */
  Optional<Explanation> explain(Problem problem, Subject subject);
}
