package io.github.dmlint.engine;

import io.github.dmlint.release.FileKind;
import io.github.dmlint.release.ReleaseRange;
import io.github.dmlint.rule.Finding;
import java.util.List;
import java.util.Optional;

/**
 * What every release makes of a file.
 *
 * @param path how the file is named to people
 * @param kind what it was taken for; empty when it was skipped or could not be read
 * @param reason why it was taken for that, or why it was skipped
 * @param readable whether it could be read
 * @param phases in the order of releases, all of them
 */
public record FileMatrix(
    String path, Optional<FileKind> kind, String reason, boolean readable, List<Phase> phases) {
  /** What releases make of a file. */
  public enum Mark {
    ACCEPTS("●"),
    /** Accepted, but something in it has no effect or not the one meant. */
    WARNS("▲"),
    REFUSES("✖"),
    /** The release has no such file. */
    UNKNOWN("·");

    private final String sign;

    Mark(String sign) {
      this.sign = sign;
    }

    public String sign() {
      return sign;
    }
  }

  /**
   * Releases that follow each other and say the same.
   *
   * @param count how many they are
   * @param first the first refusal or warning, as the first of the releases has it
   */
  public record Phase(ReleaseRange range, int count, Mark mark, Optional<Finding> first) {}

  public FileMatrix {
    phases = List.copyOf(phases);
  }

  static FileMatrix without(String path, String reason, boolean readable) {
    return new FileMatrix(path, Optional.empty(), reason, readable, List.of());
  }
}
