package io.github.dmlint.cli;

import io.github.dmlint.upgrade.run.Interruption;
import java.util.concurrent.locks.LockSupport;

/**
 * Holds the end of the program up after a signal, until the work has ended what it began and said
 * so. The system then ends the program with 130 after Ctrl-C.
 */
final class InterruptHook implements AutoCloseable {
  private final Interruption interruption = new Interruption();
  private final Thread hook = new Thread(this::signalled, "dmlint-interrupted");

  private InterruptHook() {}

  static InterruptHook install() {
    InterruptHook installed = new InterruptHook();
    Runtime.getRuntime().addShutdownHook(installed.hook);
    return installed;
  }

  private void signalled() {
    interruption.want();
    interruption.await();
  }

  Interruption interruption() {
    return interruption;
  }

  /** To be called when all output is flushed; does not return after a signal. */
  @Override
  public void close() {
    interruption.done();
    while (!removed()) {
      LockSupport.park();
    }
  }

  /** False while a signal is ending the program, with its own exit code. */
  private boolean removed() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
      return true;
    } catch (IllegalStateException e) {
      return false;
    }
  }
}
