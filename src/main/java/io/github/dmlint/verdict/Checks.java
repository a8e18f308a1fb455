package io.github.dmlint.verdict;

import io.github.dmlint.decode.Problem;
import io.github.dmlint.decode.Value;
import io.github.dmlint.release.Release;
import java.util.function.Consumer;

/** DM's own checks of one kind of file, made in DM's order on a file that decoded. */
interface Checks {
  void check(Value.Struct root, Release release, Consumer<Problem> out);
}
