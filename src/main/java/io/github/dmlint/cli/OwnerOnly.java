package io.github.dmlint.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Files that only their owner may read, where the system knows owners. */
final class OwnerOnly {
  private OwnerOnly() {}

  /** Makes a file, or takes others' rights from one that is there. */
  static void create(Path file) throws IOException {
    var owner = PosixFilePermissions.fromString("rw-------");
    try {
      Files.createFile(file, PosixFilePermissions.asFileAttribute(owner));
    } catch (FileAlreadyExistsException e) {
      Files.setPosixFilePermissions(file, owner);
    } catch (UnsupportedOperationException e) {
      // Rights are no matter of this file system.
    }
  }
}
