package io.github.dmlint.release;

import java.util.List;
import java.util.Optional;

/**
 * What is known of a release besides its rules.
 *
 * @param date of its release notes, else of the tagged commit, such as {@code 2019-12-13}
 * @param branch the branch it was built from
 * @param commits full hashes: that of the tag, then those of published builds that differ from it
 * @param prints what its binaries print as Release Version, where that is not the name
 * @param built UTC Build Time of the published binaries, where known
 * @param go the compiler of the published binaries, else the version of go.mod
 * @param changes the main changes
 * @param upgrade what to know or to do when moving to it
 * @param needs what must be done before any upgrade to it
 * @param together the components that must move at once
 */
public record ReleaseFacts(
    String date,
    String branch,
    List<String> commits,
    Optional<String> prints,
    Optional<String> built,
    Optional<String> go,
    List<String> changes,
    List<String> upgrade,
    List<String> needs,
    List<String> together) {
  public ReleaseFacts {
    commits = List.copyOf(commits);
    changes = List.copyOf(changes);
    upgrade = List.copyOf(upgrade);
    needs = List.copyOf(needs);
    together = List.copyOf(together);
  }
}
