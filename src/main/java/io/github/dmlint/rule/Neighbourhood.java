package io.github.dmlint.rule;

import io.github.dmlint.release.FileKind;
import io.github.dmlint.release.Release;
import io.github.dmlint.release.RuleSets;
import io.github.dmlint.text.Source;
import io.github.dmlint.verdict.Verdict;
import java.util.List;
import java.util.Optional;

/**
 * Files that belong together, as far as they could be read.
 *
 * @param target the release that they are judged by
 * @param named whether the target was named on the command line
 * @param binaries programs of DM that were found with the files
 */
public record Neighbourhood(
    Release target, boolean named, RuleSets rules, List<Member> members, List<Binary> binaries) {
  public Neighbourhood {
    members = List.copyOf(members);
    binaries = List.copyOf(binaries);
  }

  /**
   * A file of the neighbourhood.
   *
   * @param verdict empty for an inventory
   */
  public record Member(Source source, FileKind kind, Optional<Verdict> verdict) {}

  /**
   * A program of DM on this machine.
   *
   * @param component such as {@code dm-worker}
   * @param version what tells its version, such as a commit or what it prints; empty when nothing
   *     was found
   * @param releases the releases that it may be of
   */
  public record Binary(Source file, String component, String version, List<Release> releases) {
    public Binary {
      releases = List.copyOf(releases);
    }
  }
}
