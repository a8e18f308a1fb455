package io.github.dmlint.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dmlint.ansible.Inventory;
import io.github.dmlint.ansible.InventoryHost;
import io.github.dmlint.cluster.GroupVars;
import io.github.dmlint.cluster.Templated;
import io.github.dmlint.cluster.Variables;
import io.github.dmlint.release.Release;
import io.github.dmlint.release.RuleSets;
import io.github.dmlint.text.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files beside an inventory are found and put in order as Ansible finds and orders them. */
class GroupVarsFolderTest {
  private static final Release RELEASE = RuleSets.bundled().release("v1.0.3");

  @TempDir private Path folder;

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private GroupVars files() {
    return GroupVarsFolder.beside(folder.resolve("inventory.ini"), Path::toString, RELEASE)
        .orElseThrow();
  }

  private Templated text(String variable) {
    Inventory inventory =
        Inventory.read(Source.of("inventory.ini", "[dm_worker_servers]\nw flavor=line\n"));
    InventoryHost host = inventory.host("w").orElseThrow();
    return new Variables(inventory, files(), RELEASE).text(host, variable);
  }

  @Test
  void aFolderOfTheNameWinsOverTheFileWithAnExtension() throws IOException {
    write("group_vars/all/b.yml", "mysql_user: b\n");
    write("group_vars/all/a", "mysql_user: a\nmysql_port: 1\n");
    write("group_vars/all/deeper/c.yaml", "cluster_name: c\n");
    write("group_vars/all/.hidden.yml", "mysql_user: hidden\n");
    write("group_vars/all/old.yml~", "mysql_user: old\n");
    write("group_vars/all/notes.txt", "mysql_user: notes\n");
    write("group_vars/all.yml", "mysql_user: unread\n");
    assertEquals(Optional.of("b"), text("mysql_user").text());
    assertEquals(Optional.of("1"), text("mysql_port").text());
    assertEquals(Optional.of("c"), text("cluster_name").text());
  }

  @Test
  void ofExtensionsTheFirstCounts() throws IOException {
    write("group_vars/all.json", "{\"mysql_user\": \"json\"}");
    assertEquals(Optional.of("json"), text("mysql_user").text());
    write("group_vars/all.yaml", "mysql_user: yaml\n");
    assertEquals(Optional.of("yaml"), text("mysql_user").text());
    write("group_vars/all.yml", "mysql_user: yml\n");
    assertEquals(Optional.of("yml"), text("mysql_user").text());
    write("group_vars/all", "mysql_user: bare\n");
    assertEquals(Optional.of("bare"), text("mysql_user").text());
  }

  @Test
  void variablesOfAHostWinOverItsLine() throws IOException {
    write("host_vars/w.yml", "flavor: file\n");
    assertEquals(Optional.of("file"), text("flavor").text());
    assertEquals(Optional.of("8262"), text("dm_worker_port").text(), "the release's own groups");
  }

  @Test
  void whatAnsibleVaultEncryptedIsUnknownAndNoError() throws IOException {
    write("group_vars/all.yml", "mysql_user: !vault |\n  $ANSIBLE_VAULT;1.1;AES256\n  6162\n");
    assertTrue(text("mysql_user").isUnknown());
    assertFalse(text("mysql_host").isUnknown());
    write("group_vars/dm_worker_servers.yml", "$ANSIBLE_VAULT;1.1;AES256\n6162\n");
    assertTrue(text("mysql_host").isUnknown(), "a file that may set anything");
    assertTrue(files().faults().isEmpty());
  }

  @Test
  void unsafeTextIsNoTemplate() throws IOException {
    write("group_vars/all.yml", "mysql_user: !unsafe 'a{{b'\nmysql_host: !!str 0123\n");
    assertEquals(Optional.of("a{{b"), text("mysql_user").text());
    assertEquals(Optional.of("0123"), text("mysql_host").text());
  }

  @Test
  void aFileThatAnsibleCannotReadIsTold() throws IOException {
    write("group_vars/all.yml", "mysql_user: 'a\n");
    write("group_vars/dm_worker_servers.yml", "- a\n");
    write("group_vars/dm_master_servers.yml", "---\n# nothing\n");
    assertEquals(2, files().faults().size());
  }
}
