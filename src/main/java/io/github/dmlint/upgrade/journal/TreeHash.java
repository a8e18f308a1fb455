package io.github.dmlint.upgrade.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * The SHA-256 of what decides the outcome of an upgrade.
 *
 * @param inventory of the inventory, {@code group_vars} and {@code host_vars}
 * @param templates of the playbooks and roles
 */
public record TreeHash(String inventory, String templates) {
  /**
   * @throws IOException if a file of the directory cannot be read
   */
  public static TreeHash of(Path directory, Path inventory) throws IOException {
    return new TreeHash(
        hash(
            directory,
            List.of(inventory, directory.resolve("group_vars"), directory.resolve("host_vars"))),
        hash(
            directory,
            List.of(
                directory.resolve("ansible.cfg"),
                directory.resolve("local_prepare.yml"),
                directory.resolve("rolling_update.yml"),
                directory.resolve("rolling_update_monitor.yml"),
                directory.resolve("roles"),
                directory.resolve("templates"))));
  }

  private static String hash(Path directory, List<Path> roots) throws IOException {
    MessageDigest digest = sha256();
    for (Path root : roots) {
      if (Files.exists(root)) {
        try (Stream<Path> files = Files.walk(root)) {
          for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
            digest.update(directory.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            digest.update(Files.readAllBytes(file));
            digest.update((byte) 0);
          }
        } catch (UncheckedIOException e) {
          throw new IOException(e);
        }
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
