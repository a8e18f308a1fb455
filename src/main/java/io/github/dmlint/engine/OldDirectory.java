package io.github.dmlint.engine;

import io.github.dmlint.release.Release;
import io.github.dmlint.release.RuleSets;
import io.github.dmlint.text.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The DM-Ansible directory that the running release was deployed from. */
public final class OldDirectory {
  private OldDirectory() {}

  /** The release by the {@code dm_version} of its inventory, else by its programs. */
  public static Optional<Release> release(Path folder, RuleSets rules) {
    Path inventory = folder.resolve(Targets.INVENTORY);
    if (Files.isRegularFile(inventory)) {
      Source source = Intake.read(inventory, inventory.toString()).source();
      Optional<Release> named = NamedRelease.of(source).flatMap(version -> version.release(rules));
      if (named.isPresent()) {
        return named;
      }
    }
    for (String program : List.of("dm-worker", "dm-master", "dmctl")) {
      Path file = folder.resolve("resources").resolve("bin").resolve(program);
      Optional<Release> one = Files.isRegularFile(file) ? scanned(file, rules) : Optional.empty();
      if (one.isPresent()) {
        return one;
      }
    }
    return Optional.empty();
  }

  private static Optional<Release> scanned(Path file, RuleSets rules) {
    try {
      return new BinaryScan(rules).scan(file).releases().stream().findFirst();
    } catch (IOException e) {
      // Then it does not tell.
      return Optional.empty();
    }
  }
}
