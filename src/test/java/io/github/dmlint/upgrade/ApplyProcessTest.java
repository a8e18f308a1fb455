package io.github.dmlint.upgrade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.dmlint.json.Json;
import io.github.dmlint.upgrade.journal.JournalReading;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Applies as processes of their own: killed, interrupted, and two at once. */
@Tag("ansible")
@Execution(ExecutionMode.CONCURRENT)
class ApplyProcessTest {
  private static final int MINUTES = 8;

  /** Makes a process group, in which Ctrl-C has its effect whatever the caller ignores. */
  private static final String GROUP =
      "import os, signal, sys; signal.signal(signal.SIGINT, signal.SIG_DFL); os.setpgid(0, 0);"
          + " os.execvp(sys.argv[1], sys.argv[1:])";

  @TempDir Path temp;
  private TestCluster cluster;
  private final List<Process> started = new ArrayList<>();

  @BeforeEach
  void start() throws IOException {
    assumeTrue(TestCluster.missing().isEmpty(), TestCluster.missing());
    cluster = TestCluster.start(temp);
  }

  @AfterEach
  void end() throws IOException {
    for (Process process : started) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
    if (cluster != null) {
      alive().ifPresent(ProcessHandle::destroyForcibly);
      cluster.close();
    }
  }

  private Process apply(String name, String... more) throws IOException {
    List<String> words = new ArrayList<>(List.of("python3", "-c", GROUP));
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp", classPath()));
    words.addAll(List.of("io.github.dmlint.cli.Main", "apply", cluster.tree().toString()));
    words.addAll(List.of("--target", TestCluster.NEW, "--yes", "--skip-monitor", "--settle", "1"));
    // What the linter says of the directory has tests of its own.
    words.addAll(List.of("--skip", "lint", "--reason", "test"));
    words.addAll(List.of(more));
    ProcessBuilder builder = new ProcessBuilder(words);
    builder.redirectErrorStream(true).redirectOutput(output(name).toFile());
    builder.redirectInput(new File("/dev/null"));
    Process process = builder.start();
    started.add(process);
    return process;
  }

  private Path output(String name) {
    return temp.resolve(name + ".txt");
  }

  private String said(String name) throws IOException {
    return Files.readString(output(name));
  }

  private int exit(Process process, String name) throws IOException, InterruptedException {
    assertTrue(process.waitFor(MINUTES, TimeUnit.MINUTES), () -> "does not end: " + name);
    return process.exitValue();
  }

  private static String classPath() {
    List<String> all = new ArrayList<>();
    if (Thread.currentThread().getContextClassLoader() instanceof URLClassLoader loader) {
      for (URL url : loader.getURLs()) {
        all.add(url.getPath());
      }
    }
    all.add(System.getProperty("java.class.path"));
    return String.join(File.pathSeparator, all);
  }

  private List<Json> journal() {
    try {
      return JournalReading.of(UpgradeFolder.of(cluster.tree()).journal()).entries();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private boolean has(String event, Step step) {
    return journal().stream()
        .anyMatch(
            e -> e.get("event").text().equals(event) && e.get("step").text().equals(step.title()));
  }

  /** The Ansible that an apply has started and that still runs. */
  private Optional<ProcessHandle> alive() throws IOException {
    return ApplyHistory.read(UpgradeFolder.of(cluster.tree()).journal()).alive();
  }

  private void awaitUpdate(Process process) {
    cluster.await("rolling_update runs", () -> has("process", Step.UPDATE) || !process.isAlive());
  }

  @Test
  void killedApplyLeavesAJournalFromWhichItIsResumed() throws Exception {
    Process killed = apply("killed");
    awaitUpdate(killed);
    assertTrue(killed.isAlive(), said("killed"));
    killed.destroyForcibly();
    assertEquals(137, exit(killed, "killed"));
    List<Json> entries = journal();
    assertTrue(has("proof", Step.PREPARE), said("killed"));
    assertTrue(has("step-start", Step.UPDATE) && !has("proof", Step.UPDATE), said("killed"));
    assertFalse(entries.isEmpty());

    Optional<ProcessHandle> ansible = alive();
    if (ansible.isPresent()) {
      // It goes on without its dmlint; a second one beside it would do harm.
      Process early = apply("early", "--resume");
      int exit = exit(early, "early");
      assertTrue(exit == 3 || exit == 0, said("early"));
      if (exit == 3) {
        assertTrue(said("early").contains("still runs"), said("early"));
      }
      cluster.await(
          "the orphan ends",
          () -> !ansible.get().isAlive() || ApplyHistory.isZombie(ansible.get()));
    }
    Process resumed = apply("resumed", "--resume");
    int exit = exit(resumed, "resumed");
    boolean finished = said("resumed").contains("no unfinished apply");
    assertEquals(finished ? 2 : 0, exit, said("resumed"));
    assertTrue(has("proof", Step.UPDATE), said("resumed"));
    long prepared =
        journal().stream()
            .filter(e -> e.get("event").text().equals("step-start"))
            .filter(e -> e.get("step").text().equals(Step.PREPARE.title()))
            .count();
    assertEquals(1, prepared, "what is proven is not done again");
  }

  @Test
  void controlCEndsAnsibleOnceAndIsJournalled() throws Exception {
    Process process = apply("interrupted");
    awaitUpdate(process);
    assertTrue(process.isAlive(), said("interrupted"));
    new ProcessBuilder("kill", "-INT", "--", "-" + process.pid()).start().waitFor();
    assertEquals(130, exit(process, "interrupted"), said("interrupted"));
    String said = said("interrupted");
    assertTrue(said.contains("Interrupted."), said);
    assertTrue(said.contains("--resume"), said);
    assertTrue(alive().isEmpty(), "Ansible was not waited for");
    Json end = journal().get(journal().size() - 1);
    assertEquals("end", end.get("event").text(), end.line());
    assertEquals("interrupted", end.get("result").text(), end.line());
    boolean journalled =
        journal().stream()
            .anyMatch(e -> e.get("event").text().equals("step-end") && e.get("interrupted").flag());
    assertTrue(journalled, cluster.journal());
  }

  @Test
  void secondApplyAtTheSameTimeIsRefused() throws Exception {
    Process first = apply("first");
    awaitUpdate(first);
    assertTrue(first.isAlive(), said("first"));
    Process second = apply("second");
    int refused = exit(second, "second");
    assertEquals(3, refused, said("second"));
    assertTrue(said("second").contains("Another apply is at work"), said("second"));
    assertEquals(0, exit(first, "first"), said("first"));
    long begun = journal().stream().filter(e -> e.get("event").text().equals("begin")).count();
    assertEquals(1, begun, cluster.journal());
  }
}
