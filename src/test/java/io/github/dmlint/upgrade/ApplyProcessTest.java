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
import java.util.Set;
import java.util.TreeSet;
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

  /** What the entries of an apply take up to the middle of a step, in bytes. */
  private static final int ROOM = 3200;

  /** Makes a process group, in which Ctrl-C has its effect whatever the caller ignores. */
  private static final String GROUP =
      "import os, signal, sys; signal.signal(signal.SIGINT, signal.SIG_DFL); os.setpgid(0, 0);"
          + " os.execvp(sys.argv[1], sys.argv[1:])";

  /** Runs a program on a terminal of its own and says yes when it is asked. */
  private static final String TERMINAL =
      """
      import os, pty, sys
      pid, terminal = pty.fork()
      if pid == 0:
          os.execvp(sys.argv[1], sys.argv[1:])
      shown, answered = b'', False
      while True:
          try:
              data = os.read(terminal, 65536)
          except OSError:
              break
          if not data:
              break
          shown += data
          if not answered and b'[y/N]' in shown:
              os.write(terminal, b'y\\n')
              answered = True
      sys.stdout.buffer.write(shown)
      sys.exit(os.WEXITSTATUS(os.waitpid(pid, 0)[1]))
      """;

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
    words.addAll(words("--yes"));
    words.addAll(List.of(more));
    return start(name, words);
  }

  /** The words of an apply of the cluster. */
  private List<String> words(String... more) {
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp", classPath()));
    words.addAll(List.of("io.github.dmlint.cli.Main", "apply", cluster.tree().toString()));
    words.addAll(List.of("--target", TestCluster.NEW, "--skip-monitor", "--settle", "1"));
    words.addAll(List.of(more));
    return words;
  }

  private Process start(String name, List<String> words) throws IOException {
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

  @Test
  void onATerminalItAsksAndDrawsABar() throws Exception {
    List<String> words = new ArrayList<>(List.of("python3", "-c", TERMINAL));
    words.addAll(words());
    Process process = start("terminal", words);
    Set<String> commands = new TreeSet<>();
    while (process.isAlive()) {
      ProcessHandle.allProcesses()
          .forEach(each -> each.info().commandLine().ifPresent(commands::add));
      process.waitFor(100, TimeUnit.MILLISECONDS);
    }
    String said = said("terminal");
    assertEquals(0, process.exitValue(), said);
    assertTrue(said.contains("Upgrade the cluster to v1.0.3? [y/N] "), said);
    assertTrue(said.contains("\r[########------------] 2/5 dm_worker2, task 2: wait for "), said);
    assertTrue(said.contains("\r[################----] 4/5 localhost, task 2: dmctl : "), said);
    assertTrue(said.contains("\r[####################] 5/5 done"), said);
    assertFalse(said.contains("ok dm_worker1: "), "a bar, no line for each result");
    assertTrue(said.contains("Every step is proven."), said);
    assertTrue(said.contains("./dmctl/dmctl --master-addr 127.0.0.1:"), said);

    StringBuilder all = new StringBuilder(said).append(commands);
    try (var files = Files.walk(UpgradeFolder.of(cluster.tree()).path())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        all.append(Files.readString(file));
      }
    }
    assertTrue(commands.stream().anyMatch(c -> c.contains("ansible-playbook")), "was looked at");
    assertFalse(all.indexOf(TestCluster.SECRET) >= 0, "a secret was written or shown");
    assertFalse(all.indexOf(TestCluster.GRAFANA_SECRET) >= 0, "a secret was written or shown");
  }

  @Test
  void diskThatIsFullInTheMiddleEndsAfterTheStep() throws Exception {
    UpgradeFolder folder = UpgradeFolder.of(cluster.tree());
    folder.create();
    // The journal alone may not grow: all other files are far smaller.
    int limit = 4 << 20;
    String line = "{\"event\":\"padding\"}\n";
    Files.writeString(folder.journal(), line.repeat((limit - ROOM) / line.length()));
    List<String> words =
        new ArrayList<>(
            List.of("bash", "-c", "ulimit -f " + limit / 1024 + "; exec \"$@\"", "limited"));
    words.addAll(words("--yes", "--skip-prepare"));
    cluster.resources(TestCluster.NEW, TestCluster.NEW_COMMIT);
    Process full = start("full", words);
    assertEquals(3, exit(full, "full"), said("full"));
    String said = said("full");
    assertTrue(has("step-start", Step.UPDATE) && !has("proof", Step.UPDATE), cluster.journal());
    assertTrue(said.contains("The playbook of rolling_update has ended"), said);
    assertTrue(said.contains("cannot be written"), said);
    assertTrue(said.contains("--resume --skip-prepare --skip-monitor"), said);
    assertTrue(alive().isEmpty(), "Ansible was not waited for");
    ApplyHistory history = ApplyHistory.read(folder.journal());
    assertTrue(history.unfinished() && history.proven().isEmpty(), "it can be resumed");
  }
}
