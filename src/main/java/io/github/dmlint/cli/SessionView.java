package io.github.dmlint.cli;

import io.github.dmlint.cluster.ComponentKind;
import io.github.dmlint.upgrade.ApplyView;
import io.github.dmlint.upgrade.Step;
import io.github.dmlint.upgrade.deployed.Deployment;
import io.github.dmlint.upgrade.run.PlaybookRunner;
import io.github.dmlint.upgrade.run.Progress;
import io.github.dmlint.upgrade.run.Secrets;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** An apply on a terminal or in a log. */
final class SessionView implements ApplyView {
  private final Session session;
  private final PrintStream out;
  private final boolean confirmed;

  /**
   * @param out where text goes
   * @param confirmed whether the user has said yes beforehand
   */
  SessionView(Session session, PrintStream out, boolean confirmed) {
    this.session = session;
    this.out = out;
    this.confirmed = confirmed;
  }

  @Override
  public void line(String text) {
    out.println(text);
    out.flush();
  }

  @Override
  public boolean confirmed(String question) {
    if (confirmed) {
      return true;
    }
    if (!Terminal.isInput()) {
      return false;
    }
    out.print(question + " [y/N] ");
    out.flush();
    try {
      // Not closed: it is the input of the program.
      BufferedReader in =
          new BufferedReader(new InputStreamReader(session.in(), StandardCharsets.UTF_8));
      String answer = in.readLine();
      return answer != null && (answer.strip().equals("y") || answer.strip().equals("yes"));
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public PlaybookRunner.Listener progress(Step step, Deployment deployment, Secrets secrets) {
    int batches = step == Step.PREPARE ? 1 : 1 + (step == Step.UPDATE ? 1 : 0);
    for (ComponentKind component : step.components()) {
      int members = deployment.of(component).size();
      batches += component.monitoring() ? Math.min(1, members) : members;
    }
    boolean terminal = out == session.out() && session.terminal();
    return new Progress(
        text -> {
          out.print(text);
          out.flush();
        },
        terminal,
        batches,
        secrets);
  }
}
