package io.github.dmlint.upgrade.run;

import java.util.function.Consumer;

/**
 * The progress of a playbook: a bar that is drawn over itself on a terminal, else a line for each
 * play and each result.
 */
public final class Progress implements PlaybookRunner.Listener {
  private static final int WIDTH = 20;
  private static final int COLUMNS = 79;

  private final Consumer<String> out;
  private final boolean terminal;
  private final int batches;
  private final Secrets secrets;
  private int begun;
  private String play = "";
  private String now = "";

  /**
   * @param out takes text without adding a line break
   * @param batches how many plays will begin, each batch of a serial play counted
   */
  public Progress(Consumer<String> out, boolean terminal, int batches, Secrets secrets) {
    this.out = out;
    this.terminal = terminal;
    this.batches = Math.max(1, batches);
    this.secrets = secrets;
  }

  @Override
  public void started(ProcessHandle process) {}

  @Override
  public void event(PlayEvent event) {
    if (event instanceof PlayEvent.Play next) {
      begun++;
      play = next.name();
      now = "";
      say("play " + play + " (" + next.hosts() + ")");
    } else if (event instanceof PlayEvent.Task task) {
      now = task.name();
      bar();
    } else if (event instanceof PlayEvent.Result result) {
      result(result);
    } else if (event instanceof PlayEvent.Stats) {
      begun = batches + 1;
      now = "done";
      bar();
      if (terminal) {
        out.accept("\n");
      }
    }
  }

  private void result(PlayEvent.Result result) {
    now = result.host() + ": " + result.task();
    String line = "  " + result.status() + " " + now;
    if (result.bad()) {
      String message = secrets.mask(result.message()).replace('\n', ' ');
      out.accept(
          (terminal ? "\r" + " ".repeat(COLUMNS) + "\r" : "") + line + ": " + message + "\n");
      bar();
    } else {
      say(line);
    }
  }

  private void say(String line) {
    if (terminal) {
      bar();
    } else {
      out.accept(line + "\n");
    }
  }

  private void bar() {
    if (!terminal) {
      return;
    }
    int done = Math.min(batches, Math.max(0, begun - 1));
    int filled = WIDTH * done / batches;
    String text =
        "["
            + "#".repeat(filled)
            + "-".repeat(WIDTH - filled)
            + "] "
            + done
            + "/"
            + batches
            + " "
            + play
            + (now.isEmpty() ? "" : ", " + now);
    String cut = text.length() > COLUMNS ? text.substring(0, COLUMNS) : text;
    out.accept("\r" + cut + " ".repeat(COLUMNS - cut.length()));
  }
}
