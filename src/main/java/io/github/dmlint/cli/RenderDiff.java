package io.github.dmlint.cli;

import io.github.dmlint.cluster.RenderedFile;
import io.github.dmlint.release.FileKind;
import io.github.dmlint.report.LineDiff;
import io.github.dmlint.report.RenderedText;
import io.github.dmlint.rule.Secrets;
import io.github.dmlint.text.Source;
import io.github.dmlint.text.Span;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a rolling update changes in the dm-worker.toml files of {@code conf/}. */
final class RenderDiff {
  private final PrintStream out;
  private final boolean show;

  RenderDiff(PrintStream out, boolean show) {
    this.out = out;
    this.show = show;
  }

  void print(List<Source> files, List<RenderedFile> rendered, RenderedText masked) {
    for (Source file : files) {
      Optional<RenderedFile> worker = worker(file, rendered);
      if (worker.isEmpty()) {
        out.println("### " + file.path() + ": no dm-worker of the inventory has its source-id");
      } else {
        print(file, worker.get(), masked);
      }
    }
  }

  private void print(Source file, RenderedFile worker, RenderedText masked) {
    String after = worker.source().map(Source::text).orElse("");
    List<LineDiff.Line> lines = LineDiff.of(file.text(), after);
    String host = worker.host();
    if (lines.stream().allMatch(line -> line.sign() == ' ')) {
      out.println("### " + file.path() + ": as DM-Ansible writes it for '" + host + "'");
      return;
    }
    out.println("### " + file.path() + ": what DM-Ansible writes for '" + host + "' instead");
    List<String> gone = show ? file.text().lines().toList() : hidden(file);
    List<String> come = (show ? after : masked.masked(worker)).lines().toList();
    for (LineDiff.Line line : lines) {
      if (line.sign() != ' ') {
        String text = (line.sign() == '-' ? gone : come).get(line.index());
        out.println(line.sign() + (text.isEmpty() ? "" : " ") + text);
      }
    }
  }

  private static List<String> hidden(Source file) {
    Secrets secrets = Secrets.of(file);
    List<String> lines = new ArrayList<>();
    for (int line = 1; line <= file.lines().lines(); line++) {
      lines.add(secrets.hide(file, new Span(file.lines().start(line), file.lines().end(line))));
    }
    return lines;
  }

  /** The rendered file with the same source-id; of one worker alone, its file. */
  private static Optional<RenderedFile> worker(Source file, List<RenderedFile> rendered) {
    List<RenderedFile> workers = new ArrayList<>();
    for (RenderedFile each : rendered) {
      if (each.kind() == FileKind.DM_WORKER && each.source().isPresent()) {
        workers.add(each);
      }
    }
    Optional<String> id = sourceId(file.text());
    for (RenderedFile each : workers) {
      if (id.isPresent() && id.equals(sourceId(each.source().get().text()))) {
        return Optional.of(each);
      }
    }
    return workers.size() == 1 ? Optional.of(workers.get(0)) : Optional.empty();
  }

  private static Optional<String> sourceId(String text) {
    return text.lines()
        .map(String::strip)
        .filter(line -> line.startsWith("source-id"))
        .map(line -> line.substring("source-id".length()).strip())
        .filter(rest -> rest.startsWith("="))
        .map(rest -> rest.substring(1).strip())
        .findFirst();
  }
}
