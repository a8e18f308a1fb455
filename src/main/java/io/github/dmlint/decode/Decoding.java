package io.github.dmlint.decode;

import java.util.List;
import java.util.Optional;

/**
 * What became of a file in a release's decoder.
 *
 * @param root the decoded struct; empty when the file has no tree at all. It is there also after
 *     type errors and unknown keys, so that later problems can be told too
 * @param problems in the order in which DM would meet them: the first refused one is what DM says
 */
public record Decoding(Optional<Value.Struct> root, List<Problem> problems) {
  public Decoding {
    problems = List.copyOf(problems);
  }

  public boolean refused() {
    return problems.stream().anyMatch(p -> p.effect() == Problem.Effect.REFUSED);
  }
}
