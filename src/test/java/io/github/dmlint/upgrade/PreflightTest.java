package io.github.dmlint.upgrade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dmlint.json.Json;
import io.github.dmlint.release.RuleSets;
import io.github.dmlint.upgrade.preflight.CheckName;
import io.github.dmlint.upgrade.run.Interruption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands in the way before the first change, with programs that stand in for Ansible. */
class PreflightTest {
  private static final RuleSets RULES = RuleSets.bundled();

  private static final String INVENTORY =
      """
      [dm_master_servers]
      m ansible_host=127.0.0.1 dm_master_port=1
      [dm_worker_servers]
      w1 ansible_host=127.0.0.1 dm_worker_port=2 deploy_dir=/d1
      w2 ansible_host=127.0.0.1 dm_worker_port=3 deploy_dir=/d2
      [dm_portal_servers]
      p ansible_host=127.0.0.1 dm_portal_port=4
      [all:vars]
      dm_version = v1.0.3
      deploy_dir = /d
      """;

  @TempDir Path temp;
  private Path tree = Path.of("");
  private final Map<String, String> environment = new HashMap<>();
  private final RecordingView view = new RecordingView(true);

  @BeforeEach
  void make() throws IOException {
    tree = Files.createDirectory(temp.resolve("dm-ansible"));
    Files.createDirectory(temp.resolve("bin"));
    Files.writeString(tree.resolve("inventory.ini"), INVENTORY);
    Files.writeString(tree.resolve("ansible.cfg"), "[defaults]\nstdout_callback = skippy\n");
    environment.put("PATH", temp.resolve("bin").toString());
  }

  private void program(String name, String line) throws IOException {
    Path file = Files.writeString(temp.resolve("bin").resolve(name), "#!/bin/sh\n" + line + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private ApplyOutcome apply(String from, Map<String, String> skips) {
    ApplySettings settings =
        new ApplySettings(
            tree,
            tree.resolve("inventory.ini"),
            RULES.release("v1.0.3"),
            RULES.find(from),
            Optional.empty(),
            false,
            false,
            false,
            false,
            true,
            skips,
            List.of(),
            Duration.ZERO);
    Control control =
        new Control(RULES, environment, InstantSource.system(), temp, new Interruption(), false);
    return new Apply(settings, control, view, List::of).run();
  }

  private String check(String name, Map<String, String> skips) {
    ApplyOutcome outcome = apply("", skips);
    assertEquals(1, outcome.exit(), "nothing is begun");
    for (Json each : outcome.json().get("checks").elements()) {
      if (each.get("check").text().equals(name)) {
        return each.get("result").text() + ": " + each.get("message").text();
      }
    }
    return "";
  }

  private String check(String name) {
    return check(name, Map.of());
  }

  @Test
  void ansibleThatIsTooOldFails() throws IOException {
    program("ansible-playbook", "echo 'ansible-playbook 2.4.6.0'");
    assertEquals(
        "Fail: Ansible 2.4.6.0 is older than 2.5, which the playbooks need.", check("ansible"));
    program("ansible-playbook", "echo 'ansible-playbook 2.5.15'");
    assertEquals("Pass: Ansible 2.5.15.", check("ansible"));
    program("ansible-playbook", "echo 'ansible-playbook [core 2.18.1]'");
    assertTrue(check("ansible").startsWith("Warn: Ansible 2.18.1 is newer"), check("ansible"));
  }

  @Test
  void outputPluginThatIsNotThereIsReplaced() throws IOException {
    program("ansible-playbook", "echo 'ansible-playbook [core 2.14.18]'");
    program("ansible-doc", "exit 1");
    assertTrue(check("ansible-cfg").startsWith("Warn: It asks for the output plugin 'skippy'"));
    program("ansible-doc", "echo '> SKIPPY'");
    assertEquals("Pass: It is in force.", check("ansible-cfg"));
  }

  @Test
  void configurationThatAnsibleIgnoresFails() throws IOException {
    environment.put("ANSIBLE_CONFIG", "/etc/ansible/ansible.cfg");
    assertTrue(check("ansible-cfg").startsWith("Fail: ANSIBLE_CONFIG names '/etc/"));
    environment.remove("ANSIBLE_CONFIG");
    Files.setPosixFilePermissions(tree, PosixFilePermissions.fromString("rwxrwxrwx"));
    assertTrue(check("ansible-cfg").startsWith("Fail: Everyone may write to the directory"));
    Files.delete(tree.resolve("ansible.cfg"));
    assertEquals("Fail: There is no ansible.cfg in the directory.", check("ansible-cfg"));
  }

  @Test
  void processesThatShareADirectoryFail() throws IOException {
    Files.writeString(
        tree.resolve("inventory.ini"), INVENTORY.replace("deploy_dir=/d2", "deploy_dir=/d1"));
    String found = check("inventory");
    assertTrue(
        found.contains("'dm-worker w2' and 'dm-worker w1' share the directory '/d1'"), found);
  }

  @Test
  void portalThatWasNeverDeployedIsNamed() {
    String found = check("versions");
    assertTrue(found.startsWith("Warn: "), found);
    assertTrue(found.contains("Nothing listens for 'dm-portal p'"), found);
  }

  @Test
  void failureThatIsSkippedKeepsItsReason() throws IOException {
    Files.delete(tree.resolve("ansible.cfg"));
    assertEquals(
        "Skip: There is no ansible.cfg in the directory. Skipped because: it lies in /etc",
        check("ansible-cfg", Map.of("ansible-cfg", "it lies in /etc")));
    String journal = Files.readString(UpgradeFolder.of(tree).journal());
    assertTrue(
        journal.contains("\"check\":\"ansible-cfg\",\"reason\":\"it lies in /etc\""), journal);
  }

  /** Reasons for all checks but some. */
  private static Map<String, String> all(String... but) {
    Map<String, String> skips = new HashMap<>();
    for (CheckName name : CheckName.values()) {
      skips.put(name.title(), "test");
    }
    List.of(but).forEach(skips::remove);
    return skips;
  }

  @Test
  void jumpOverReleasesIsRefusedUnlessAskedFor() {
    ApplyOutcome outcome = apply("v1.0.1", all());
    assertEquals(2, outcome.exit(), view.text());
    assertTrue(view.text().contains("passes over v1.0.2; give --direct for it."), view.text());
  }

  @Test
  void wayBackIsRefusedUnlessAskedFor() {
    ApplyOutcome outcome = apply("v1.0.5", all("versions"));
    assertEquals(2, outcome.exit(), view.text());
    assertTrue(view.text().contains("the target is older than 'v1.0.5'"), view.text());
  }
}
