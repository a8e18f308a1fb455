package io.github.dmlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The commands around an upgrade on a machine that has no Ansible, and used wrongly. */
class PlanCommandTest {
  /** Nothing listens on the ports, so that asking the processes takes no time. */
  private static final String INVENTORY =
      """
      [dm_master_servers]
      dm_master ansible_host=127.0.0.1 dm_master_port=1
      [dm_worker_servers]
      dm_worker1 ansible_host=127.0.0.2 dm_worker_port=2 server_id=101 source_id="a" mysql_password='kAnArY'
      dm_worker2 ansible_host=127.0.0.3 dm_worker_port=3 server_id=102 source_id="b" mysql_password='kAnArY'
      [prometheus_servers]
      prometheus ansible_host=127.0.0.1
      [all:vars]
      cluster_name = orders
      dm_version = v1.0.3
      deploy_dir = /home/tidb/deploy
      """;

  @TempDir Path folder;

  @BeforeEach
  void make() throws IOException {
    Files.createDirectories(folder.resolve("tree"));
    Files.createDirectories(folder.resolve("empty"));
    Files.writeString(folder.resolve("tree/inventory.ini"), INVENTORY);
    Files.writeString(folder.resolve("text"), "no snapshot");
  }

  private Runs.Run run(String line) {
    return Runs.in(folder, line.split(" ", -1));
  }

  @Test
  void planNeedsNoAnsible() {
    Runs.Run run = run("plan tree --target v1.0.3 --from v1.0.1");
    assertEquals(0, run.code(), run.err());
    String out = run.out();
    assertTrue(
        out.startsWith("Upgrade from v1.0.1 (as given) to v1.0.3.\nIt passes over v1.0.2."), out);
    assertTrue(out.contains("query-status -w 127.0.0.2:2"), out);
    assertTrue(out.contains("./dmctl/dmctl --master-addr 127.0.0.1:1 start-task"), out);
    assertTrue(out.contains("The way back"), out);
    assertFalse(out.contains("kAnArY"), out);
  }

  @Test
  void hopsAreShownOneByOne() {
    String out = run("plan tree --target v1.0.3 --from v1.0.1 --hops").out();
    assertTrue(out.contains("Hop 1: v1.0.1 to v1.0.2"), out);
    assertTrue(out.contains("Hop 2: v1.0.2 to v1.0.3"), out);
  }

  @Test
  void planForMachinesNamesEachProcess() {
    Runs.Run run = run("plan tree --target v1.0.3 --from v1.0.2 --format json");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("\"jumps\": false"), run.out());
    assertTrue(run.out().contains("\"address\": \"127.0.0.3\""), run.out());
    assertTrue(run.out().contains("\"port\": 9090"), "a default port");
    assertFalse(run.out().contains("kAnArY"), run.out());
  }

  @Test
  void planAsAPageDrawsTheHosts() {
    String page = run("plan tree --target v1.0.3 --from v1.0.2 --format html").out();
    for (String part :
        new String[] {
          "<svg", "127.0.0.3", "v1.0.2 \u2192 v1.0.3", "The way back", "monitor-playbook"
        }) {
      assertTrue(page.contains(part), part);
    }
    assertFalse(page.contains("kAnArY"), page);
  }

  @Test
  void aMistakeInTheInventoryIsNamedAndWhatWasMeantIsPlanned() throws IOException {
    Files.writeString(
        folder.resolve("tree/inventory.ini"),
        INVENTORY.replace("server_id=102", "server_id = 102"));
    String out = run("plan tree --target v1.0.3 --from v1.0.2").out();
    assertTrue(out.contains("The cluster is not known in full: Ansible stops reading"), out);
    assertTrue(out.contains("-master-addr 127.0.0.1:1"), out);
  }

  @Test
  void targetThatIsOlderIsAWayBack() {
    Runs.Run run = run("plan tree --target v1.0.3 --from v1.0.5");
    assertEquals(1, run.code(), run.out());
    assertTrue(run.out().contains("this is a way back, not an upgrade"), run.out());
  }

  @Test
  void withoutAnsibleNothingIsCollected() {
    Runs.Run run = run("collect tree --out snapshot");
    assertEquals(3, run.code(), run.err());
    assertTrue(run.err().contains("There is no 'ansible-playbook' on the path."), run.err());
    assertTrue(Files.notExists(folder.resolve("snapshot")));
  }

  @Test
  void withoutAnsibleNothingIsProven() {
    Runs.Run run = run("verify tree --target v1.0.3 --settle 0");
    assertEquals(1, run.code(), run.out());
    assertTrue(run.out().contains("There is no 'ansible-playbook' on the path."), run.out());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "plan empty --target v1.0.3|There is no inventory",
        "plan nowhere --target v1.0.3|is no directory",
        "plan tree|--target RELEASE is needed",
        "plan tree --target v9|is no release of DM",
        "plan tree --target v6.5.0|has no DM-Ansible",
        "plan tree --target v1.0.3 --old nowhere|is no directory",
        "plan tree --target v1.0.3 --format xml|There is no format",
        "plan tree --target v1.0.3 --snapshot nowhere|there is no such file",
        "plan tree --target v1.0.3 --snapshot text|is no snapshot",
        "verify empty --target v1.0.3|There is no inventory",
        "collect tree|--out FILE is needed",
        "apply empty --target v1.0.3|There is no inventory",
        "apply tree --target v1.0.3 --skip nothing --reason x|There is no check 'nothing'",
        "apply tree --target v1.0.3 --skip lint|needs a --reason",
        "apply tree --target v1.0.3 --reason x|needs a --reason",
        "apply tree --target v1.0.3 --accept-changes|belongs to --resume",
        "apply tree --target v1.0.3 --settle x|takes seconds from 0 to 3600",
      })
  void wrongUseIsToldInOneLine(String line, String words) {
    Runs.Run run = run(line);
    assertEquals(2, run.code(), run.err());
    assertTrue(run.err().contains(words), run.err());
    assertEquals(1, run.err().lines().count(), run.err());
    assertFalse(run.err().contains("Exception"), run.err());
  }

  @Test
  void resumeWithoutABeginningIsRefused() {
    Runs.Run run = run("apply tree --target v1.0.3 --resume");
    assertEquals(2, run.code(), run.out());
    assertTrue(run.out().contains("There is no unfinished apply to go on with."), run.out());
  }
}
