package io.github.dmlint.upgrade;

import io.github.dmlint.upgrade.deployed.Deployment;
import io.github.dmlint.upgrade.run.PlaybookRunner;
import io.github.dmlint.upgrade.run.Secrets;

/** Where an apply shows what it does, and asks. */
public interface ApplyView {
  /** Shows a line, or several. */
  void line(String text);

  /** Asks whether to go on; false when nobody can be asked. */
  boolean confirmed(String question);

  /** What shows the progress of a step. */
  PlaybookRunner.Listener progress(Step step, Deployment deployment, Secrets secrets);
}
