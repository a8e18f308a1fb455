package io.github.dmlint.release;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What one of DM's error codes means for some releases.
 *
 * @param problem the kind of problem in {@code rules/problems.yaml}
 * @param about what is wrong, as a sentence
 * @param kinds the kinds of file that it is about; none for all
 * @param known the releases that give the problem this code
 */
public record CodeLife(
    String problem, String about, Set<FileKind> kinds, List<ReleaseRange> known) {
  static List<CodeLife> of(Pack pack, List<Release> releases, int code) {
    List<CodeLife> lives = new ArrayList<>();
    for (Theme theme : Theme.all(pack, Pack.PROBLEMS)) {
      boolean[] marked = new boolean[releases.size()];
      boolean any = false;
      for (int i = 0; i < marked.length; i++) {
        marked[i] = releases.get(i).code(theme.name()).equals(OptionalInt.of(code));
        any |= marked[i];
      }
      if (any) {
        List<ReleaseRange> known = ReleaseRange.of(releases, marked);
        lives.add(new CodeLife(theme.name(), theme.about(), theme.kinds(), known));
      }
    }
    return lives;
  }
}
