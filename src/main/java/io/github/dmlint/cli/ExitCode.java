package io.github.dmlint.cli;

/** What the program ends with; the same for every command. */
final class ExitCode {
  static final int CLEAN = 0;

  /** Findings at or above {@code --fail-on}; of apply and verify: a step or proof failed. */
  static final int FINDINGS = 1;

  /** The command line or a configuration is wrong. */
  static final int USAGE = 2;

  /** Something named could not be read or checked, or dmlint itself failed. */
  static final int FAILED = 3;

  static final int INTERRUPTED = 130;

  private ExitCode() {}

  /** Of several that hold: wrong usage before failure before findings. */
  static int of(boolean usage, boolean failed, boolean findings) {
    if (usage) {
      return USAGE;
    }
    if (failed) {
      return FAILED;
    }
    return findings ? FINDINGS : CLEAN;
  }
}
