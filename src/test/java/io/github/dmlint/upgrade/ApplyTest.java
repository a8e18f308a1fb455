package io.github.dmlint.upgrade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.dmlint.json.Json;
import io.github.dmlint.release.Release;
import io.github.dmlint.release.RuleSets;
import io.github.dmlint.upgrade.run.Interruption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Applies with the real Ansible: what is proven, and what is not believed. */
@Tag("ansible")
@Execution(ExecutionMode.CONCURRENT)
class ApplyTest {
  private static final RuleSets RULES = RuleSets.bundled();
  private static final Release TARGET = RULES.release(TestCluster.NEW);

  @TempDir Path temp;
  private TestCluster cluster;
  private final RecordingView view = new RecordingView(true);

  private boolean skipPrepare = true;
  private boolean skipMonitor = true;
  private boolean resume;
  private boolean changed;
  private Map<String, String> skips = Map.of();
  private String script = "";

  @BeforeEach
  void start() throws IOException {
    assumeTrue(TestCluster.missing().isEmpty(), TestCluster.missing());
    cluster = TestCluster.start(temp);
    cluster.resources(TestCluster.NEW, TestCluster.NEW_COMMIT);
  }

  @AfterEach
  void end() throws IOException {
    if (cluster != null) {
      cluster.close();
    }
  }

  private ApplyOutcome apply() throws IOException {
    ApplySettings settings =
        new ApplySettings(
            cluster.tree(),
            cluster.inventory(),
            TARGET,
            Optional.empty(),
            Optional.empty(),
            false,
            resume,
            changed,
            skipPrepare,
            skipMonitor,
            skips,
            List.of(),
            Duration.ofSeconds(1));
    Control control =
        new Control(
            RULES,
            cluster.environment(script),
            InstantSource.system(),
            Files.createTempDirectory(temp, "scratch"),
            new Interruption(),
            false);
    return new Apply(settings, control, view, List::of).run();
  }

  /** The facts of a step that do not hold, as text. */
  private static String broken(ApplyOutcome outcome, Step step) {
    StringBuilder text = new StringBuilder();
    for (Json each : outcome.json().get("steps").elements()) {
      for (Json fact : each.get("facts").elements()) {
        if (each.get("step").text().equals(step.title()) && !fact.get("holds").flag()) {
          text.append(fact.get("subject").text()).append(": ");
          text.append(fact.get("message").text()).append('\n');
        }
      }
    }
    return text.toString();
  }

  private static long exit(ApplyOutcome outcome, Step step) {
    for (Json each : outcome.json().get("steps").elements()) {
      if (each.get("step").text().equals(step.title())) {
        return each.get("exit").number();
      }
    }
    return -1;
  }

  private static String grade(ApplyOutcome outcome, String check) {
    for (Json each : outcome.json().get("checks").elements()) {
      if (each.get("check").text().equals(check)) {
        return each.get("result").text() + ": " + each.get("message").text();
      }
    }
    return "";
  }

  /** A script that adds arguments to a run of a playbook. */
  private static String adding(String playbook, String arguments) {
    return "case \"$*\" in *" + playbook + "*) set -- \"$@\" " + arguments + ";; esac";
  }

  /** The playbook ended with exit code 0, and yet the step is failed. */
  private void assertNotBelieved(ApplyOutcome outcome, Step step, String fact) {
    assertEquals(0, exit(outcome, step), view.text());
    String broken = broken(outcome, step);
    assertTrue(broken.contains(fact), () -> "'" + fact + "' is not in\n" + broken);
    assertEquals(1, outcome.exit(), view.text());
    assertTrue(view.text().contains("Not proven: " + step.title()), view.text());
  }

  @Test
  void greenPathIsProvenToTheEnd() throws IOException {
    skipPrepare = false;
    skipMonitor = false;
    ApplyOutcome outcome = apply();
    assertEquals(0, outcome.exit(), view.text());
    for (Step step : Step.values()) {
      assertTrue(view.text().contains("Proven: " + step.title()), view.text());
    }
    for (Json row : outcome.json().get("versions").elements()) {
      assertTrue(row.get("before").text().startsWith(TestCluster.OLD + " "), row.line());
      assertTrue(row.get("after").text().startsWith(TestCluster.NEW + " "), row.line());
    }
    assertEquals(3, outcome.json().get("versions").elements().size());
    assertTrue(view.text().contains("start-task"), view.text());
    assertFalse(everything().contains("graf-s3cret"), "a secret was written");
  }

  /** All that an apply leaves behind or shows. */
  private String everything() throws IOException {
    StringBuilder all = new StringBuilder(view.text());
    try (var files = Files.walk(UpgradeFolder.of(cluster.tree()).path())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        all.append(Files.readString(file));
      }
    }
    return all.toString();
  }

  @Test
  void inventoryThatIsHalfReadIsNotBelieved() throws IOException {
    skipPrepare = false;
    // The workers last, and a mistake on the line of the second: Ansible goes on with the first.
    String text = Files.readString(cluster.inventory());
    int from = text.indexOf("[dm_worker_servers]");
    int to = text.indexOf("[prometheus_servers]");
    String workers = text.substring(from, to).replace("mysql_port=3307", "mysql_port = 3307");
    Files.writeString(cluster.inventory(), text.substring(0, from) + text.substring(to) + workers);
    script = "unset ANSIBLE_INVENTORY_UNPARSED_FAILED ANSIBLE_INVENTORY_ANY_UNPARSED_IS_FAILED";
    skips = Map.of("inventory", "test", "dm-version", "test", "hosts", "test", "tasks", "test");
    ApplyOutcome outcome = apply();
    assertTrue(grade(outcome, "inventory").startsWith("Skip: "), view.text());
    assertNotBelieved(outcome, Step.PREPARE, "inventory: ");
  }

  @Test
  void strictAnsibleStopsAtTheMistakeInTheInventory() throws IOException {
    cluster.edit("inventory.ini", "mysql_port=3307", "mysql_port = 3307");
    ApplyOutcome outcome = apply();
    assertEquals(1, outcome.exit(), view.text());
    String found = grade(outcome, "inventory");
    assertTrue(found.startsWith("Fail: ") && found.contains("Failed to parse"), found);
    assertFalse(cluster.journal().contains("step-start"), cluster.journal());
  }

  @Test
  void oldBinariesThatWereDeployedAgainAreNotBelieved() throws IOException {
    cluster.resources(TestCluster.OLD, TestCluster.OLD_COMMIT);
    skips = Map.of("binaries", "test");
    ApplyOutcome outcome = apply();
    assertTrue(grade(outcome, "binaries").startsWith("Skip: "), view.text());
    assertNotBelieved(outcome, Step.UPDATE, "dm-worker dm_worker1, file: It is v1.0.2");
    assertTrue(broken(outcome, Step.UPDATE).contains("dm-master dm_master, process"), view.text());
  }

  @Test
  void oldBinariesStopBeforeTheFirstChange() throws IOException {
    cluster.resources(TestCluster.OLD, TestCluster.OLD_COMMIT);
    ApplyOutcome outcome = apply();
    assertEquals(1, outcome.exit(), view.text());
    assertTrue(grade(outcome, "binaries").startsWith("Fail: "), view.text());
    assertFalse(cluster.journal().contains("step-start"), cluster.journal());
  }

  @Test
  void tagsThatMatchNothingAreNotBelieved() throws IOException {
    script = adding("rolling_update.yml", "--tags dm_worker");
    ApplyOutcome outcome = apply();
    assertNotBelieved(outcome, Step.UPDATE, "dm-worker dm_worker1: ");
  }

  @Test
  void startAtTaskThatIsNotFoundIsNotBelieved() throws IOException {
    script = adding("rolling_update.yml", "--start-at-task nowhere");
    ApplyOutcome outcome = apply();
    assertNotBelieved(outcome, Step.UPDATE, "dm-worker dm_worker1: ");
  }

  @Test
  void limitThatLeavesOutTheMasterIsNotBelieved() throws IOException {
    script = adding("rolling_update.yml", "--limit dm_worker2");
    ApplyOutcome outcome = apply();
    assertNotBelieved(outcome, Step.UPDATE, "dm-master dm_master: ");
    String broken = broken(outcome, Step.UPDATE);
    assertTrue(broken.contains("localhost: "), broken);
    assertTrue(broken.contains("dmctl/dmctl: It is v1.0.2"), broken);
  }

  @Test
  void workersThatShareAPortAreNotBelieved() throws IOException {
    skipPrepare = false;
    cluster.edit(
        "inventory.ini",
        "dm_worker_port=" + cluster.port("worker2"),
        "dm_worker_port=" + cluster.port("worker1"));
    skips = Map.of("inventory", "test");
    ApplyOutcome outcome = apply();
    assertTrue(grade(outcome, "inventory").contains("share the address"), view.text());
    assertNotBelieved(outcome, Step.PREPARE, "inventory: 'dm-worker dm_worker2'");
  }

  @Test
  void missingInventoryIsNotBelieved() throws IOException {
    skipPrepare = false;
    cluster.build(
        TestCluster.OLD, TestCluster.OLD_COMMIT, cluster.tree().resolve("mirror/dm-v1.0.2/bin"));
    script =
        "case \"$*\" in *local_prepare.yml*) unset ANSIBLE_INVENTORY_UNPARSED_FAILED"
            + " ANSIBLE_INVENTORY_ANY_UNPARSED_IS_FAILED; set -- -i /nonexistent local_prepare.yml"
            + " -e dm_version=v1.0.2 -e resources_dir=$PWD/resources;; esac";
    ApplyOutcome outcome = apply();
    assertNotBelieved(outcome, Step.PREPARE, "resources/bin/dm-worker: It is v1.0.2");
    assertTrue(broken(outcome, Step.PREPARE).contains("inventory: "), view.text());
  }

  @Test
  void workerThatCrashesBehindAnOpenPortIsNotBelieved() throws IOException {
    Files.createFile(cluster.place("worker2").resolve("crash"));
    ApplyOutcome outcome = apply();
    assertNotBelieved(
        outcome, Step.UPDATE, "dm-worker dm_worker2, process: Its page /status does not answer");
  }

  @Test
  void failedWorkerIsToldWithTheSafeWayOn() throws IOException {
    skipPrepare = false;
    Path conf = cluster.place("worker2").resolve("conf");
    Files.delete(conf.resolve("dm-worker.toml"));
    Files.delete(conf);
    Files.createFile(conf);
    ApplyOutcome outcome = apply();
    assertEquals(1, outcome.exit(), view.text());
    assertEquals(2, exit(outcome, Step.UPDATE), view.text());
    String text = view.text();
    assertTrue(text.contains("dm_worker2 failed in 'dm-worker : create deploy directories'"), text);
    assertTrue(text.matches("(?s).*dm-worker +dm_worker1 +v1.0.2 \\S+ +v1.0.3 .*"), text);
    assertTrue(text.matches("(?s).*dm-worker +dm_worker2 +v1.0.2 \\S+ +does not answer.*"), text);
    assertTrue(text.contains("--resume"), text);
    assertTrue(text.contains("Never narrow it with --limit"), text);

    // Mended, it goes on behind what is proven, though a worker is down.
    Files.delete(conf);
    resume = true;
    ApplyOutcome resumed = apply();
    assertEquals(0, resumed.exit(), view.text());
    assertEquals(-1, exit(resumed, Step.PREPARE), "was proven before");
    assertTrue(grade(resumed, "tasks").startsWith("Warn: 'dm_worker2' did not answer"), text);
    Json row = resumed.json().get("versions").elements().get(1);
    assertTrue(row.get("before").text().startsWith(TestCluster.OLD), row.line());
  }

  @Test
  void unreachableHostIsNamedAndFailsTheStep() throws IOException {
    cluster.edit("inventory.ini", "server_id=102", "server_id=102 ansible_connection=gone");
    ApplyOutcome stopped = apply();
    assertEquals(1, stopped.exit(), view.text());
    String found = grade(stopped, "hosts");
    assertTrue(found.startsWith("Fail: 'dm_worker2' is unreachable"), found);
    assertFalse(cluster.journal().contains("step-start"), cluster.journal());

    skips = Map.of("hosts", "test");
    ApplyOutcome outcome = apply();
    assertEquals(1, outcome.exit(), view.text());
    assertTrue(
        broken(outcome, Step.UPDATE).contains("dm-worker dm_worker2: Ansible counts"), view.text());
  }

  @Test
  void taskThatStillRunsOnOneWorkerStopsBeforeAnyChange() throws IOException {
    Files.writeString(cluster.place("worker2").resolve("tasks"), "orders\n");
    ApplyOutcome outcome = apply();
    assertEquals(1, outcome.exit(), view.text());
    String found = grade(outcome, "tasks");
    assertEquals("Fail: 'dm_worker2' still has orders (Running); stop-task it.", found);
    assertFalse(cluster.journal().contains("step-start"), cluster.journal());
  }

  @Test
  void workerThatDoesNotAnswerStopsBeforeAnyChange() throws IOException {
    Files.createFile(cluster.place("worker1").resolve("mute"));
    ApplyOutcome outcome = apply();
    assertEquals(1, outcome.exit(), view.text());
    String found = grade(outcome, "tasks");
    assertTrue(found.startsWith("Fail: 'dm_worker1' did not answer"), found);
    assertFalse(cluster.journal().contains("step-start"), cluster.journal());
  }

  @Test
  void resumeRefusesAChangedInventory() throws IOException {
    skipPrepare = false;
    script = adding("local_prepare.yml", "--tags nothing");
    assertEquals(1, apply().exit(), view.text());
    cluster.edit("inventory.ini", "server_id=102", "server_id=112");
    resume = true;
    assertEquals(2, apply().exit(), view.text());
    assertTrue(view.text().contains("The inventory or group_vars changed"), view.text());

    // Told so it goes on, here as far as a worker that does not answer.
    changed = true;
    Files.createFile(cluster.place("worker1").resolve("mute"));
    ApplyOutcome told = apply();
    assertEquals(1, told.exit(), view.text());
    assertEquals("preflight", told.json().get("result").text());
  }
}
