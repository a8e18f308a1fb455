package io.github.dmlint.upgrade;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;

/**
 * The folder in a DM-Ansible directory in which upgrades leave their journal, lock and logs.
 *
 * @param path {@code .dmlint} in the directory
 */
public record UpgradeFolder(Path path) {
  public static UpgradeFolder of(Path directory) {
    return new UpgradeFolder(directory.resolve(".dmlint"));
  }

  /**
   * Makes it when it is not there, for the user alone.
   *
   * @throws IOException if that is not possible
   */
  public void create() throws IOException {
    if (!Files.isDirectory(path)) {
      Files.createDirectory(
          path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }
  }

  public Path journal() {
    return path.resolve("journal.jsonl");
  }

  public Path lock() {
    return path.resolve("lock");
  }

  /** The log of an apply that begins now. */
  public Path log(Instant now) {
    String stamp = now.toString().replace(":", "").replace("-", "");
    return path.resolve("apply-" + stamp.substring(0, Math.min(15, stamp.length())) + ".log");
  }
}
