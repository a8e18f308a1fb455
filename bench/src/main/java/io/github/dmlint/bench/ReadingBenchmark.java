package io.github.dmlint.bench;

import io.github.dmlint.ansible.Inventory;
import io.github.dmlint.decode.Decoding;
import io.github.dmlint.decode.toml.TomlDecoder;
import io.github.dmlint.decode.yaml.YamlDecoder;
import io.github.dmlint.release.FileKind;
import io.github.dmlint.release.KeyTable;
import io.github.dmlint.release.Release;
import io.github.dmlint.release.RuleSets;
import io.github.dmlint.syntax.toml.Dialect;
import io.github.dmlint.syntax.toml.Toml;
import io.github.dmlint.syntax.toml.TomlReader;
import io.github.dmlint.syntax.yaml.YamlDialect;
import io.github.dmlint.syntax.yaml.YamlDocument;
import io.github.dmlint.syntax.yaml.YamlReader;
import io.github.dmlint.text.Source;
import io.github.dmlint.verdict.Judge;
import io.github.dmlint.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The time of each stage from the bytes of a file to a verdict, in a warm JVM: reading its form,
 * decoding it as DM does, judging it. Run from the root of the repository, whose testdata it reads.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ReadingBenchmark {
  private static final Path OK = Path.of("testdata", "ok");

  private byte[] worker;
  private byte[] task;
  private byte[] inventory;
  private Release release;
  private Dialect toml;
  private YamlDialect yaml;
  private KeyTable workerKeys;
  private KeyTable taskKeys;

  /** Reads the files and the rule sets, which no benchmark pays for. */
  @Setup
  public void prepare() throws IOException {
    release = RuleSets.bundled().release("v1.0.3");
    toml = Dialect.of(release.decoder(FileKind.Format.TOML));
    yaml = YamlDialect.of(release.decoder(FileKind.Format.YAML));
    workerKeys = release.table(FileKind.DM_WORKER).orElseThrow();
    taskKeys = release.table(FileKind.TASK).orElseThrow();
    worker = Files.readAllBytes(OK.resolve("v1.0.3/dm-worker.toml"));
    task = Files.readAllBytes(OK.resolve("v1.0.3/task.yaml"));
    inventory = Files.readAllBytes(OK.resolve("workers-on-one-host/inventory.ini"));
  }

  @Benchmark
  public Toml tomlReader() {
    return TomlReader.read(worker(), toml);
  }

  @Benchmark
  public Decoding tomlDecoder() {
    return new TomlDecoder().decode(worker(), workerKeys, release);
  }

  @Benchmark
  public Verdict judgeOfWorker() {
    return Judge.judge(worker(), FileKind.DM_WORKER, release);
  }

  @Benchmark
  public YamlDocument yamlReader() {
    return YamlReader.read(task(), yaml);
  }

  @Benchmark
  public Decoding yamlDecoder() {
    return new YamlDecoder().decode(task(), taskKeys, release);
  }

  @Benchmark
  public Verdict judgeOfTask() {
    return Judge.judge(task(), FileKind.TASK, release);
  }

  @Benchmark
  public Inventory inventoryReader() {
    return Inventory.read(Source.of("inventory.ini", inventory));
  }

  /** A new source each time: a source keeps what was asked of it. */
  private Source worker() {
    return Source.of("dm-worker.toml", worker);
  }

  private Source task() {
    return Source.of("task.yaml", task);
  }
}
