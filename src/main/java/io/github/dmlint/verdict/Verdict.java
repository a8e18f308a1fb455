package io.github.dmlint.verdict;

import io.github.dmlint.decode.Problem;
import io.github.dmlint.decode.Value;
import java.util.List;
import java.util.Optional;

/**
 * What a release makes of a file.
 *
 * @param root the decoded file, where there is one
 * @param problems all problems that dmlint sees, the refused ones in DM's order; those behind the
 *     first refused one are hidden from DM's user
 */
public record Verdict(Optional<Value.Struct> root, List<Problem> problems) {
  public Verdict {
    problems = List.copyOf(problems);
  }

  public boolean accepted() {
    return first().isEmpty();
  }

  /** The problem at which DM stops. */
  public Optional<Problem> first() {
    return problems.stream().filter(p -> p.effect() == Problem.Effect.REFUSED).findFirst();
  }
}
