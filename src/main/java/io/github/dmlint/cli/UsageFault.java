package io.github.dmlint.cli;

/** A command line that cannot be meant; the message says why, for people. */
final class UsageFault extends Exception {
  private static final long serialVersionUID = 1L;

  UsageFault(String message) {
    super(message);
  }
}
