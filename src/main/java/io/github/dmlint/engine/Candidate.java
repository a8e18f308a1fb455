package io.github.dmlint.engine;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A file to look at.
 *
 * @param file where it lies
 * @param shown how it is named to people
 * @param named whether it was named itself, not found in a folder
 * @param content what stands for the file's content, as when it comes from standard input
 */
record Candidate(Path file, String shown, boolean named, Optional<byte[]> content) {
  static Candidate found(Path file, String shown) {
    return new Candidate(file, shown, false, Optional.empty());
  }
}
