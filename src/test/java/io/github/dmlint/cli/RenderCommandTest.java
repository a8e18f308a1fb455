package io.github.dmlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command render over small directories of DM-Ansible. */
class RenderCommandTest {
  private static final String INVENTORY =
      """
      [dm_master_servers]
      dm_master ansible_host=10.0.0.1

      [dm_worker_servers]
      dm_worker1 ansible_host=10.0.0.2 source_id=one server_id=101 mysql_host=h mysql_password=hidden1

      [all:vars]
      dm_version = v1.0.3
      """;

  @TempDir private Path folder;

  private Runs.Run render(String inventory, String... more) throws IOException {
    Files.writeString(folder.resolve("inventory.ini"), inventory);
    String[] line = Stream.concat(Stream.of("render", "."), Stream.of(more)).toArray(String[]::new);
    return Runs.in(folder, line);
  }

  @Test
  void filesAreWrittenByHostAndThatOfDmctlUnderLocalhost() throws IOException {
    assertEquals(0, render(INVENTORY, "--out", "out", "--show-secrets").code());
    String worker = Files.readString(folder.resolve("out/dm_worker1/dm-worker.toml"));
    assertTrue(worker.contains("password = \"hidden1\"\n"), worker);
    String dmctl = Files.readString(folder.resolve("out/localhost/dmctl.toml"));
    assertEquals("# dmctl Configuration.\n\nmaster-addr = \"10.0.0.1:8261\"\n", dmctl);
    assertTrue(Files.exists(folder.resolve("out/dm_master/dm-master.toml")));
  }

  @Test
  void secretsAreMaskedUnlessAskedFor() throws IOException {
    Runs.Run run = render(INVENTORY.replace("mysql_host=h", "mysql_host=h mysql_user=hidden1"));
    assertFalse(run.out().contains("hidden1"), run.out());
    assertTrue(run.out().contains("password = \"********\""), run.out());
  }

  @Test
  void theReleaseIsThatOfTheInventoryUnlessNamed() throws IOException {
    assertFalse(render(INVENTORY).out().contains("meta-file"));
    assertTrue(render(INVENTORY, "--target", "v1.0.0-rc.1").out().contains("meta-file"));
  }

  @Test
  void releasesWithoutDmAnsibleRenderNothing() throws IOException {
    assertEquals(2, render(INVENTORY, "--target", "v2.0.0").code());
    assertEquals(2, render(INVENTORY.replace("v1.0.3", "none")).code());
  }

  @Test
  void whereAnsibleFailsTheReasonAndThePlaceAreTold() throws IOException {
    Runs.Run run = render(INVENTORY.replace("source_id=one ", ""));
    assertEquals(1, run.code());
    assertTrue(
        run.err().contains("dm-worker.toml: Ansible fails: 'source_id' is undefined"), run.err());
    assertTrue(run.err().contains("inventory.ini:5:1"), run.err());
  }

  @Test
  void whatOnlyAnsibleCanTellIsSaid() throws IOException {
    Runs.Run run = render(INVENTORY.replace("mysql_host=h", "mysql_host='{{ a.b }}'"));
    assertEquals(3, run.code());
    assertTrue(run.err().contains("only Ansible can tell"), run.err());
  }

  @Test
  void groupVarsOfTheDirectoryCount() throws IOException {
    Path vars = Files.createDirectories(folder.resolve("group_vars"));
    Files.writeString(
        vars.resolve("dm_worker_servers.yml"),
        "mysql_port: 0o17\nenable_gtid: yes\nmysql_user: 0123\nflavor: a\n");
    String out = render(INVENTORY).out();
    assertTrue(out.contains("port = 0o17\n"), out);
    assertTrue(out.contains("enable-gtid = True\n"), out);
    assertTrue(out.contains("user = \"83\"\n"), out);
  }

  @Test
  void theDifferenceShowsWhatIsLostWithoutSecrets() throws IOException {
    render(INVENTORY, "--out", "conf");
    Path conf = Files.createDirectories(folder.resolve("conf"));
    Files.writeString(
        conf.resolve("dm-worker1.toml"),
        "source-id = \"one\"\nrelay-dir = \"/relay\"\n[from]\npassword = \"hidden2\"\n");
    String out = render(INVENTORY, "--diff").out();
    assertTrue(out.contains("- relay-dir = \"/relay\"\n"), out);
    assertTrue(out.contains("+ flavor = \"mysql\"\n"), out);
    assertTrue(out.contains("- password = ********\n"), out);
    assertFalse(out.contains("hidden"), out);
  }

  @Test
  void hostsThatAreNoFolderAreNotWritten() throws IOException {
    String inventory = INVENTORY.replace("dm_worker1", "../x");
    assertEquals(2, render(inventory, "--out", "out").code());
    assertFalse(Files.exists(folder.resolve("x")));
  }

  @Test
  void theTemplateOfAnotherReleaseInTheDirectoryCounts() throws IOException {
    Path templates = Files.createDirectories(folder.resolve("roles/dm-worker/templates"));
    Files.writeString(
        templates.resolve("dm-worker.toml.j2"),
        """
        # Worker Configuration.

        server-id = {{ server_id }}
        source-id = "{{ source_id }}"
        flavor = "{{ flavor }}"
        meta-file = "relay.meta"
        enable-gtid = {{ enable_gtid }}
        relay-binlog-name = "{{ relay_binlog_name }}"
        relay-binlog-gtid = "{{ relay_binlog_gtid }}"

        [from]
        host = "{{ mysql_host }}"
        user = "{{ mysql_user }}"
        password = "{{ mysql_password }}"
        port = {{ mysql_port }}
        """);
    Runs.Run run = render(INVENTORY);
    assertTrue(run.out().contains("meta-file"), run.out());
    assertTrue(run.err().contains("of DM 'v1.0.0-rc.1', and counts"), run.err());
    Files.writeString(templates.resolve("dm-worker.toml.j2"), "mine = {{ x }}\n");
    assertTrue(render(INVENTORY).err().contains("is not known"), "a template of nobody");
  }
}
