package io.github.dmlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.dmlint.upgrade.TestCluster;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The commands that change nothing, over a cluster that runs and with the real Ansible. */
@Tag("ansible")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Execution(ExecutionMode.CONCURRENT)
class UpgradeReadingTest {
  private Path temp = Path.of("");
  private TestCluster cluster;
  private Path snapshot = Path.of("");
  private Runs.Run collected = new Runs.Run(0, "", "");

  @BeforeAll
  void start(@TempDir Path folder) throws IOException {
    temp = folder;
    assumeTrue(TestCluster.missing().isEmpty(), TestCluster.missing());
    cluster = TestCluster.start(temp);
    cluster.resources(TestCluster.NEW, TestCluster.NEW_COMMIT);
    snapshot = temp.resolve("snapshot.json");
    collected = run("collect", cluster.tree().toString(), "--out", snapshot.toString());
  }

  @AfterAll
  void end() throws IOException {
    if (cluster != null) {
      cluster.close();
    }
  }

  private Runs.Run run(String... words) throws IOException {
    return Runs.in(temp, "", cluster.environment(""), words);
  }

  /** Without any program on the path, as on another machine. */
  private Runs.Run elsewhere(String... words) {
    List<String> all = new ArrayList<>(List.of(words));
    all.addAll(List.of("--snapshot", snapshot.toString()));
    return Runs.in(temp, all.toArray(String[]::new));
  }

  @Test
  void snapshotHoldsWhatRunsAndNoSecret() throws IOException {
    assertEquals(0, collected.code(), collected.err());
    String text = Files.readString(snapshot);
    assertTrue(text.contains(TestCluster.OLD_COMMIT), text);
    assertTrue(text.contains("dm-worker.toml") && text.contains("run_dm-master.sh"), text);
    assertTrue(text.contains("\"answered\": true"), text);
    assertTrue(text.contains("********"), text);
    assertFalse(text.contains(TestCluster.SECRET), text);
    assertFalse(text.contains(TestCluster.GRAFANA_SECRET), text);
  }

  @Test
  void snapshotIsJudgedOnAnotherMachine() {
    String tree = cluster.tree().toString();
    Runs.Run verified = elsewhere("verify", tree, "--target", TestCluster.OLD);
    assertEquals(0, verified.code(), verified.out() + verified.err());
    Runs.Run wrong = elsewhere("verify", tree, "--target", TestCluster.NEW);
    assertEquals(1, wrong.code(), wrong.out());
    assertTrue(wrong.out().contains("WRONG dm-worker dm_worker2, process: It runs v1.0.2"));
    Runs.Run checked = elsewhere("check", "--target", TestCluster.NEW);
    assertEquals(0, checked.code(), checked.out() + checked.err());
    Runs.Run plan = elsewhere("plan", tree, "--target", TestCluster.NEW, "--format", "html");
    assertEquals(0, plan.code(), plan.err());
    assertTrue(plan.out().contains("v1.0.2 (affc654) \u2192 v1.0.3"), plan.out());
  }

  @Test
  void verifyProvesWhatRunsAndNothingElse() throws IOException {
    String tree = cluster.tree().toString();
    Runs.Run old = run("verify", tree, "--target", TestCluster.OLD, "--settle", "0");
    assertEquals(0, old.code(), old.out() + old.err());
    assertTrue(old.out().contains("Proven: everything is at v1.0.2."), old.out());
    Runs.Run target =
        run("verify", tree, "--target", TestCluster.NEW, "--settle", "0", "--format", "json");
    assertEquals(1, target.code(), target.out());
    assertTrue(target.out().contains("\"proven\": false"), target.out());
  }

  @Test
  void dryRunShowsWhatWouldChangeAndChangesNothing() throws IOException {
    List<String> before = files();
    Runs.Run run =
        run(
            "apply",
            cluster.tree().toString(),
            "--target",
            TestCluster.NEW,
            "--dry-run",
            "--skip-prepare",
            "--skip-monitor");
    assertEquals(0, run.code(), run.out() + run.err());
    assertTrue(run.out().contains("rolling_update.yml --syntax-check"), run.out());
    assertTrue(run.out().contains("play #2 (dm_worker_servers)"), "the hosts are listed");
    assertTrue(run.out().contains("rolling_update.yml --check --diff"), run.out());
    assertTrue(run.out().contains("+enable-gtid = false"), run.out());
    assertTrue(run.out().contains("password = ********"), "the difference is shown, masked");
    assertFalse(run.out().contains(TestCluster.SECRET), "a secret was shown");
    assertTrue(run.out().contains("Dry run: nothing was changed."), run.out());
    assertEquals(before, files());
    assertTrue(cluster.listens("worker1") && cluster.listens("worker2"));
  }

  @Test
  void withoutATerminalNothingIsChangedUnlessYesWasSaid() throws IOException {
    Runs.Run run =
        run(
            "apply",
            cluster.tree().toString(),
            "--target",
            TestCluster.NEW,
            "--skip-prepare",
            "--skip-monitor",
            "--format",
            "json");
    assertEquals(2, run.code(), run.out() + run.err());
    assertTrue(run.out().contains("\"result\": \"not-confirmed\""), run.out());
    assertTrue(run.err().contains("--yes confirms where nobody can be asked"), run.err());
    assertFalse(cluster.journal().contains("step-start"), cluster.journal());
    assertTrue(
        cluster.journal().contains("\"check\":\"lint\",\"result\":\"Pass\""), "lint is clean");
  }

  /** All files of the directory but those of an apply, with their times. */
  private List<String> files() throws IOException {
    List<String> all = new ArrayList<>();
    try (var paths = Files.walk(cluster.root())) {
      for (Path path : paths.sorted().toList()) {
        String name = cluster.root().relativize(path).toString();
        boolean kept =
            name.contains(".dmlint") || name.startsWith("snapshot") || name.startsWith("scratch");
        if (Files.isRegularFile(path) && !kept) {
          all.add(name + " " + Files.getLastModifiedTime(path));
        }
      }
    }
    return all;
  }
}
