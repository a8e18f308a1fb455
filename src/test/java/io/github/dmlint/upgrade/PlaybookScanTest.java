package io.github.dmlint.upgrade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dmlint.upgrade.deployed.AnsibleVersion;
import io.github.dmlint.upgrade.preflight.PlaybookDefect;
import io.github.dmlint.upgrade.preflight.PlaybookScan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is measured to fail in playbooks is found in their text. */
class PlaybookScanTest {
  @TempDir Path temp;

  @BeforeEach
  void playbooks() throws IOException {
    for (String name : List.of("local_prepare", "rolling_update", "rolling_update_monitor")) {
      Files.writeString(temp.resolve(name + ".yml"), "---\n");
    }
  }

  private void write(String file, String text) throws IOException {
    Path path = temp.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private List<String> scan(int minor) {
    return PlaybookScan.of(
            temp,
            Optional.of(new AnsibleVersion(2, minor, "2." + minor)),
            Map.of("PATH", temp.toString()))
        .stream()
        .map(PlaybookDefect::toString)
        .toList();
  }

  @Test
  void warnIsRefusedSinceAnsible214() throws IOException {
    write("roles/download/tasks/main.yml", "- shell: >\n    warn=no\n    true\n");
    write("roles/grafana/tasks/main.yml", "- shell: true\n  args:\n    warn: no\n");
    write("roles/dm-worker/tasks/main.yml", "# warn: no\n- shell: true # warning\n");
    assertEquals(List.of(), scan(13));
    List<String> found = scan(14);
    assertEquals(2, found.size(), found::toString);
    assertTrue(found.get(0).contains("local_prepare.yml"), found.get(0));
    assertTrue(found.get(0).contains("roles/download/tasks/main.yml:2"), found.get(0));
    assertTrue(found.get(1).contains("rolling_update_monitor.yml"), found.get(1));
  }

  @Test
  void dashboardScriptNeedsATitleAndPython2() throws IOException {
    write(
        "scripts/import_grafana_dashboards.py",
        "import urllib2\nd = {\"dm_worker\": 1, \"dm_worker_instances\": 2}\n");
    write("rolling_update_monitor.yml", "- shell: python import_grafana_dashboards.py\n");
    List<String> found = scan(5);
    assertEquals(2, found.size(), found::toString);
    assertTrue(found.get(0).contains("dm_worker_instances"), found.get(0));
    assertTrue(found.get(1).contains("there is no 'python'"), found.get(1));
  }

  @Test
  void playbookThatIsNotThereIsNamed() throws IOException {
    Files.delete(temp.resolve("rolling_update.yml"));
    List<String> found = scan(5);
    assertEquals(1, found.size(), found::toString);
    assertTrue(found.get(0).contains("'rolling_update.yml' is not in the directory"));
  }
}
