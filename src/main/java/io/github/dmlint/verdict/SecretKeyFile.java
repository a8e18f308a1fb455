package io.github.dmlint.verdict;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The file that holds dm-master's key for passwords: 64 hexadecimal digits, an AES-256 key
 * (dm/master/config.go, adjustSecretKeyPath). It is looked for on this machine, as dm-master would
 * on its own; its content is never shown.
 */
final class SecretKeyFile {
  private static final int DIGITS = 64;

  /** Enough for the digits and any line end; a longer file is no key. */
  private static final int MOST = 1024;

  private SecretKeyFile() {}

  /** What is against the file of a path, if anything; an empty path asks for no file. */
  static Optional<String> objection(String path) {
    if (path.isEmpty()) {
      return Optional.empty();
    }
    try {
      Path file = Path.of(path);
      if (!Files.isRegularFile(file)) {
        return Optional.of("there is no such file here");
      }
      try (InputStream in = Files.newInputStream(file)) {
        String text = new String(in.readNBytes(MOST), StandardCharsets.ISO_8859_1).strip();
        return isKey(text) ? Optional.empty() : Optional.of("it does not hold 64 hex digits");
      }
    } catch (IOException | InvalidPathException e) {
      return Optional.of("the file cannot be read here");
    }
  }

  private static boolean isKey(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.digit(text.charAt(i), 16) < 0) {
        return false;
      }
    }
    return text.length() == DIGITS;
  }
}
