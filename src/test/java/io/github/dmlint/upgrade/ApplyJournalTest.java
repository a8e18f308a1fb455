package io.github.dmlint.upgrade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.dmlint.release.RuleSets;
import io.github.dmlint.upgrade.journal.ApplyLock;
import io.github.dmlint.upgrade.run.Interruption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Without a journal and a lock nothing is begun. */
class ApplyJournalTest {
  private static final RuleSets RULES = RuleSets.bundled();

  @TempDir Path temp;
  private final RecordingView view = new RecordingView(true);
  private Path tree = Path.of("");

  @BeforeEach
  void make() throws IOException {
    tree = Files.createDirectory(temp.resolve("dm-ansible"));
    Files.writeString(tree.resolve("inventory.ini"), "[all:vars]\n");
  }

  private ApplyOutcome apply() {
    ApplySettings settings =
        new ApplySettings(
            tree,
            tree.resolve("inventory.ini"),
            RULES.release(TestCluster.NEW),
            Optional.empty(),
            Optional.empty(),
            false,
            false,
            false,
            false,
            false,
            Map.of(),
            List.of(),
            Duration.ZERO);
    // On this path there is no program at all, so that nothing could be run.
    Control control =
        new Control(
            RULES,
            Map.of("PATH", temp.toString()),
            InstantSource.system(),
            temp,
            new Interruption(),
            false);
    return new Apply(settings, control, view, List::of).run();
  }

  @Test
  void fullDiskStopsBeforeTheFirstStep() throws IOException {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.exists(full));
    UpgradeFolder folder = UpgradeFolder.of(tree);
    folder.create();
    Files.createSymbolicLink(folder.journal(), full);
    assertEquals(3, apply().exit());
    assertTrue(view.text().contains("cannot be written"), view.text());
    assertTrue(view.events().isEmpty());
  }

  @Test
  void folderThatCannotBeMadeStopsBeforeTheFirstStep() throws IOException {
    Files.createFile(UpgradeFolder.of(tree).path());
    assertEquals(3, apply().exit());
    assertTrue(view.text().contains("cannot be written"), view.text());
  }

  @Test
  void readOnlyDirectoryStopsBeforeTheFirstStep() throws IOException {
    Files.setPosixFilePermissions(tree, PosixFilePermissions.fromString("r-xr-xr-x"));
    try {
      assumeFalse(Files.isWritable(tree), "this user may write everywhere");
      assertEquals(3, apply().exit());
      assertTrue(view.text().contains("cannot be written"), view.text());
    } finally {
      Files.setPosixFilePermissions(tree, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  @Test
  void lockThatIsTakenStopsBeforeTheFirstStep() throws IOException {
    UpgradeFolder folder = UpgradeFolder.of(tree);
    folder.create();
    try (ApplyLock held = ApplyLock.take(folder.lock(), "pid 1").orElseThrow()) {
      assertEquals(3, apply().exit());
    }
    assertTrue(view.text().contains("Another apply is at work in this directory (pid 1)"));
    assertTrue(Files.notExists(folder.journal()));
  }

  @Test
  void withoutAnsibleThePreflightFails() {
    ApplyOutcome outcome = apply();
    assertEquals(1, outcome.exit(), view.text());
    assertTrue(view.text().contains("There is no 'ansible-playbook' on the path"), view.text());
    assertTrue(view.text().contains("Nothing was changed."), view.text());
  }
}
