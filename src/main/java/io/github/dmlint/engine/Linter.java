package io.github.dmlint.engine;

import io.github.dmlint.release.Release;
import io.github.dmlint.rule.Finding;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;

/** Checks the files that are named. The result is the same whatever the number of threads. */
public final class Linter {
  /** Fewer files are checked faster by one thread than by starting others. */
  private static final int FEW = 8;

  /** Of more files than these it is not told which other releases accept them: it takes long. */
  private static final int MOST_GUESSED = 50;

  private final LintSettings settings;
  private final Targets targets;
  private final SecretBook secrets = new SecretBook();
  private final FileCheck files;
  private final List<Candidate> extra = new ArrayList<>();

  /**
   * @param faults takes the faults of dmlint itself that became findings
   */
  public Linter(LintSettings settings, Consumer<Throwable> faults) {
    this.settings = settings;
    this.targets = new Targets(settings);
    this.files = new FileCheck(settings, targets, secrets, faults);
  }

  /** A file whose content does not come from the disk; {@code name} is what it would be there. */
  public void add(Path name, byte[] content) {
    Path file = settings.folder().resolve(name).normalize();
    extra.add(new Candidate(file, settings.shown(file), true, Optional.of(content)));
  }

  /** Checks files and all that is found in folders. */
  public LintResult check(List<Path> paths) {
    LintResult result = run(paths, files::check);
    List<Finding> together = files.together();
    if (!together.isEmpty()) {
      result = result.with(together);
    }
    List<FileResult> more = new ArrayList<>();
    FolderCheck folders = new FolderCheck(settings, targets);
    for (Path path : folders(paths)) {
      more.addAll(folders.check(path));
    }
    if (more.isEmpty()) {
      return result;
    }
    more.addAll(result.files());
    more.sort(LintOrder.FILES);
    return new LintResult(more, List.copyOf(targets.notes()), secrets);
  }

  /** The named folders; with programs named and no folder, the working one. */
  private List<Path> folders(List<Path> paths) {
    List<Path> folders = new ArrayList<>();
    for (Path path : paths) {
      Path folder = settings.folder().resolve(path).normalize();
      if (Files.isDirectory(folder)) {
        folders.add(folder);
      }
    }
    if (folders.isEmpty() && !settings.binaries().isEmpty()) {
      folders.add(settings.folder());
    }
    return folders;
  }

  /** What every release makes of files and of all that is found in folders. */
  public List<FileMatrix> matrix(List<Path> paths) {
    Discovery discovery =
        new Discovery(
            settings, (shown, kind, reason) -> files.failed(shown, kind, "reason", reason));
    paths.forEach(discovery::add);
    List<FileMatrix> matrix = new ArrayList<>();
    for (FileResult failed : discovery.failed()) {
      matrix.add(FileMatrix.without(failed.path(), failed.reason(), false));
    }
    for (Candidate candidate : discovery.found()) {
      matrix.add(files.matrix(candidate));
    }
    matrix.sort(Comparator.comparing(FileMatrix::path));
    return matrix;
  }

  /** What the step from one release to another means for files and all that is in folders. */
  public List<FileDiff> diff(List<Path> paths, Release before, Release after) {
    Discovery discovery =
        new Discovery(
            settings, (shown, kind, reason) -> files.failed(shown, kind, "reason", reason));
    paths.forEach(discovery::add);
    List<FileDiff> diffs = new ArrayList<>();
    for (Candidate candidate : discovery.found()) {
      files.diff(candidate, before, after).ifPresent(diffs::add);
    }
    diffs.sort(Comparator.comparing(FileDiff::path));
    return diffs;
  }

  /** Says what each file is taken for, and checks nothing. */
  public LintResult look(List<Path> paths) {
    return run(paths, files::look);
  }

  private LintResult run(List<Path> paths, Function<Candidate, FileResult> step) {
    Discovery discovery =
        new Discovery(
            settings, (shown, kind, reason) -> files.failed(shown, kind, "reason", reason));
    paths.forEach(discovery::add);
    List<Candidate> candidates = new ArrayList<>(extra);
    candidates.addAll(discovery.found());
    targets.guessing(candidates.size() <= MOST_GUESSED);
    List<FileResult> results = new ArrayList<>(discovery.failed());
    results.addAll(each(candidates, step));
    results.sort(LintOrder.FILES);
    return new LintResult(results, List.copyOf(targets.notes()), secrets);
  }

  private List<FileResult> each(List<Candidate> candidates, Function<Candidate, FileResult> step) {
    FileResult[] results = new FileResult[candidates.size()];
    AtomicInteger next = new AtomicInteger();
    Runnable work =
        () -> {
          for (int i = next.getAndIncrement(); i < results.length; i = next.getAndIncrement()) {
            results[i] = step.apply(candidates.get(i));
          }
        };
    List<Thread> helpers = new ArrayList<>();
    for (int i = 1; i < settings.threads() && candidates.size() >= FEW; i++) {
      Thread helper = new Thread(null, work, "dmlint-" + i);
      helper.setDaemon(true);
      helper.start();
      helpers.add(helper);
    }
    work.run();
    for (Thread helper : helpers) {
      join(helper);
    }
    return List.of(results);
  }

  private static void join(Thread helper) {
    try {
      helper.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while checking", e);
    }
  }
}
