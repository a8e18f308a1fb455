package io.github.dmlint.upgrade.deployed;

import io.github.dmlint.release.Release;
import io.github.dmlint.release.RuleSets;
import java.util.List;
import java.util.Optional;

/**
 * What a program of DM says of itself, with {@code -V} or under {@code /status}: five lines, alike
 * in all releases that DM-Ansible deploys.
 *
 * @param version {@code git describe} at the time of the build
 * @param commit the full hash, or {@code None} in a build without it
 */
public record Build(String version, String commit) {
  private static final String VERSION = "Release Version:";
  private static final String COMMIT = "Git Commit Hash:";

  /** Fewer digits of a hash prove nothing. */
  private static final int SHORTEST_HASH = 7;

  /** Finds the lines in a text; empty when there is no version in it. */
  public static Optional<Build> read(String text) {
    String version = "";
    String commit = "";
    for (String line : text.lines().toList()) {
      if (line.startsWith(VERSION) && version.isEmpty()) {
        version = line.substring(VERSION.length()).strip();
      } else if (line.startsWith(COMMIT) && commit.isEmpty()) {
        commit = line.substring(COMMIT.length()).strip();
      }
    }
    return version.isEmpty() ? Optional.empty() : Optional.of(new Build(version, commit));
  }

  /** Whether this is a published build of a release, by its commit. */
  public boolean isOf(Release release, RuleSets rules) {
    return commit.length() >= SHORTEST_HASH && rules.withCommit(commit).contains(release);
  }

  /** The release this is a build of, by its commit, else by what it prints. */
  public Optional<Release> release(RuleSets rules) {
    List<Release> found =
        commit.length() >= SHORTEST_HASH ? rules.withCommit(commit) : List.<Release>of();
    if (!found.isEmpty()) {
      return Optional.of(found.get(0));
    }
    return rules.find(version).or(() -> rules.printing(version));
  }

  /** The version and the beginning of the commit. */
  @Override
  public String toString() {
    return commit.length() < SHORTEST_HASH
        ? version
        : version + " (" + commit.substring(0, SHORTEST_HASH) + ")";
  }
}
