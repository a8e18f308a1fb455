package io.github.dmlint.upgrade;

import io.github.dmlint.upgrade.deployed.Deployment;
import io.github.dmlint.upgrade.run.PlayEvent;
import io.github.dmlint.upgrade.run.PlaybookRunner;
import io.github.dmlint.upgrade.run.Secrets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Keeps what an apply shows. */
final class RecordingView implements ApplyView {
  private final List<String> lines = new CopyOnWriteArrayList<>();
  private final List<PlayEvent> events = new CopyOnWriteArrayList<>();
  private final boolean answer;

  RecordingView(boolean answer) {
    this.answer = answer;
  }

  @Override
  public void line(String text) {
    lines.add(text);
  }

  @Override
  public boolean confirmed(String question) {
    return answer;
  }

  @Override
  public PlaybookRunner.Listener progress(Step step, Deployment deployment, Secrets secrets) {
    return PlaybookRunner.Listener.of(events::add);
  }

  String text() {
    return String.join("\n", lines);
  }

  List<PlayEvent> events() {
    return events;
  }
}
