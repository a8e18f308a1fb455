package io.github.dmlint.upgrade.run;

import java.util.function.Consumer;

/**
 * The progress of a playbook: on a terminal a line for each play and below it a bar that is drawn
 * over itself; else a line for each play and each result.
 */
public final class Progress implements PlaybookRunner.Listener {
  private static final int WIDTH = 20;
  private static final int COLUMNS = 79;
  private static final String CLEAR = "\r" + " ".repeat(COLUMNS) + "\r";

  private final Consumer<String> out;
  private final boolean terminal;
  private final int batches;
  private final Secrets secrets;
  private int begun;
  private int tasks;
  private String task = "";

  /**
   * @param out takes text without adding a line break
   * @param batches how many plays will do something, each batch of a serial play counted
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
      tasks = 0;
      line("play " + next.name() + " (" + next.hosts() + ")");
    } else if (event instanceof PlayEvent.Task next) {
      // A play without hosts has no task, and is no part of what lies ahead.
      begun += tasks == 0 ? 1 : 0;
      tasks++;
      task = next.name();
      bar(begun - 1, "task " + tasks + ": " + task);
    } else if (event instanceof PlayEvent.Result result) {
      result(result);
    } else if (event instanceof PlayEvent.Stats) {
      bar(batches, "done");
      if (terminal) {
        out.accept("\n");
      }
    }
  }

  private void result(PlayEvent.Result result) {
    String line = "  " + result.status() + " " + result.host() + ": " + result.task();
    if (result.bad()) {
      line(line + ": " + secrets.mask(result.message()).replace('\n', ' '));
    } else if (!terminal) {
      line(line);
    }
    bar(begun - 1, result.host() + ", task " + tasks + ": " + task);
  }

  private void line(String line) {
    out.accept((terminal ? CLEAR : "") + line + "\n");
  }

  private void bar(int done, String now) {
    if (!terminal) {
      return;
    }
    int whole = Math.min(batches, Math.max(0, done));
    int filled = WIDTH * whole / batches;
    String text =
        "["
            + "#".repeat(filled)
            + "-".repeat(WIDTH - filled)
            + "] "
            + whole
            + "/"
            + batches
            + " "
            + now;
    String cut = text.length() > COLUMNS ? text.substring(0, COLUMNS) : text;
    out.accept("\r" + cut + " ".repeat(COLUMNS - cut.length()));
  }
}
