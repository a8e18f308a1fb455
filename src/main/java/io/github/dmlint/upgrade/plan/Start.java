package io.github.dmlint.upgrade.plan;

import io.github.dmlint.release.Release;
import io.github.dmlint.release.RuleSets;
import io.github.dmlint.upgrade.deployed.Build;
import io.github.dmlint.upgrade.deployed.Running;
import io.github.dmlint.upgrade.proof.BinaryProof;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The release that an upgrade starts from.
 *
 * @param release empty when nothing tells it
 * @param source where it is known from, as the end of a sentence
 */
public record Start(Optional<Release> release, String source) {
  /**
   * Looks where it may stand, surest first.
   *
   * @param named what the user says
   * @param running what runs
   * @param old the DM-Ansible directory of the running release
   * @param directory that of the target, into which dmctl was copied from the old one
   */
  public static Start find(
      Optional<Release> named,
      List<Running> running,
      Optional<Path> old,
      Path directory,
      RuleSets rules,
      Map<String, String> environment) {
    if (named.isPresent()) {
      return new Start(named, "as given");
    }
    Optional<Release> oldest = oldest(running, rules);
    if (oldest.isPresent()) {
      return new Start(oldest, "which runs");
    }
    if (old.isPresent()) {
      Optional<Release> version = dmVersion(old.get().resolve("inventory.ini"), rules);
      if (version.isPresent()) {
        return new Start(version, "by dm_version of the old inventory");
      }
      Optional<Release> binary =
          binary(old.get().resolve(Path.of("resources", "bin", "dm-worker")), rules, environment);
      if (binary.isPresent()) {
        return new Start(binary, "by resources/bin of the old directory");
      }
    }
    Optional<Release> dmctl =
        binary(directory.resolve(Path.of("dmctl", "dmctl")), rules, environment);
    return dmctl.isPresent()
        ? new Start(dmctl, "by dmctl/dmctl, which was copied from the old directory")
        : new Start(Optional.empty(), "nothing tells it; give --from");
  }

  private static Optional<Release> oldest(List<Running> running, RuleSets rules) {
    Optional<Release> oldest = Optional.empty();
    for (Running each : running) {
      Optional<Release> release = each.running().flatMap(build -> build.release(rules));
      if (release.isPresent() && (oldest.isEmpty() || release.get().compareTo(oldest.get()) < 0)) {
        oldest = release;
      }
    }
    return oldest;
  }

  private static Optional<Release> binary(
      Path file, RuleSets rules, Map<String, String> environment) {
    return Files.isExecutable(file)
        ? BinaryProof.build(file, environment).flatMap((Build build) -> build.release(rules))
        : Optional.empty();
  }

  private static Optional<Release> dmVersion(Path inventory, RuleSets rules) {
    try {
      for (String line :
          new String(Files.readAllBytes(inventory), StandardCharsets.UTF_8).lines().toList()) {
        int equals = line.indexOf('=');
        if (equals > 0 && line.substring(0, equals).strip().equals("dm_version")) {
          return rules.find(line.substring(equals + 1).strip());
        }
      }
    } catch (IOException e) {
      // Then it does not tell.
    }
    return Optional.empty();
  }
}
