package io.github.dmlint.agreement;

import io.github.dmlint.release.Release;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;

/** A file of JSON lines, plain or gzipped, that holds files and what real releases said to them. */
record Corpus(Path path) {
  private static final int BATCH = 64;

  /** More differences than anybody reads are counted and not kept. */
  private static final int KEPT = 100_000;

  /** What a run over a corpus found. */
  record Result(Tally tally, List<Disagreement> disagreements) {}

  /** Calls back for each line, on this thread, until the callback says stop. */
  void lines(Predicate<String> more) {
    try (InputStream raw = Files.newInputStream(path);
        InputStream in = path.toString().endsWith(".gz") ? new GZIPInputStream(raw, 1 << 16) : raw;
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      String line = reader.readLine();
      while (line != null && (line.isBlank() || more.test(line))) {
        line = reader.readLine();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(path.toString(), e);
    }
  }

  /** Compares every case that is wanted, on all cores. */
  Result compare(Function<String, Release> releases, Predicate<CorpusCase> wanted) {
    int threads = Runtime.getRuntime().availableProcessors();
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    Semaphore room = new Semaphore(threads * 4);
    Result result = new Result(new Tally(), new ArrayList<>());
    List<String> batch = new ArrayList<>();
    try {
      lines(
          line -> {
            batch.add(line);
            if (batch.size() == BATCH) {
              submit(pool, room, List.copyOf(batch), releases, wanted, result);
              batch.clear();
            }
            return true;
          });
      submit(pool, room, List.copyOf(batch), releases, wanted, result);
    } finally {
      pool.shutdown();
      await(pool);
    }
    return result;
  }

  private static void submit(
      ExecutorService pool,
      Semaphore room,
      List<String> batch,
      Function<String, Release> releases,
      Predicate<CorpusCase> wanted,
      Result result) {
    room.acquireUninterruptibly();
    pool.execute(
        () -> {
          try {
            Comparison comparison = new Comparison(releases);
            for (String line : batch) {
              CorpusCase file = CorpusCase.of(line);
              if (wanted.test(file)) {
                comparison.add(file);
              }
            }
            synchronized (result) {
              result.tally().add(comparison.tally());
              if (result.disagreements().size() < KEPT) {
                result.disagreements().addAll(comparison.disagreements());
              }
            }
          } finally {
            room.release();
          }
        });
  }

  private static void await(ExecutorService pool) {
    try {
      if (!pool.awaitTermination(1, TimeUnit.HOURS)) {
        throw new IllegalStateException("the comparison does not end");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
