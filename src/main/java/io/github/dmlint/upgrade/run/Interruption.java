package io.github.dmlint.upgrade.run;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * The wish of the user to end early. It is noticed between two steps; a running Ansible has the
 * signal from the terminal itself and is waited for.
 */
public final class Interruption {
  private static final long ON_ITS_WAY = 1;

  private final CountDownLatch signal = new CountDownLatch(1);
  private final CountDownLatch done = new CountDownLatch(1);

  public boolean wanted() {
    return signal.getCount() == 0;
  }

  /**
   * Whether a program that failed was ended by the signal of a terminal, which goes to all programs
   * at once: it may be a second late here.
   */
  boolean endedIt() throws InterruptedException {
    return signal.await(ON_ITS_WAY, TimeUnit.SECONDS);
  }

  /** To be called when the signal has come. */
  public void want() {
    signal.countDown();
  }

  /** To be called by the work when everything is journalled. */
  public void done() {
    done.countDown();
  }

  /** Waits until the work has come to its end. */
  public void await() {
    boolean over = false;
    while (!over) {
      try {
        over = done.await(1, TimeUnit.HOURS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }
}
