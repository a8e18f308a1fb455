package io.github.dmlint.upgrade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dmlint.release.Release;
import io.github.dmlint.release.RuleSets;
import io.github.dmlint.upgrade.deployed.Build;
import org.junit.jupiter.api.Test;

/** Builds are told by their commit. */
class BuildTest {
  private static final RuleSets RULES = RuleSets.bundled();

  private static Build read(String version, String commit) {
    return Build.read(
            "Release Version: "
                + version
                + "\nGit Commit Hash: "
                + commit
                + "\nGit Branch: x\nUTC Build Time: x\nGo Version: x\n\n")
        .orElseThrow();
  }

  @Test
  void publishedBuildIsKnownThoughItPrintsAnotherVersion() {
    Release release = RULES.release("v1.0.4");
    Build build = read("v1.0.4-1-gd681c67", "d681c6731d3432f4d8f38ea651f44d49d6860269");
    assertTrue(build.isOf(release, RULES));
    assertEquals(release, build.release(RULES).orElseThrow());
    assertEquals("v1.0.4-1-gd681c67 (d681c67)", build.toString());
  }

  @Test
  void versionWithoutItsCommitProvesNothing() {
    Release release = RULES.release("v1.0.3");
    assertFalse(read("v1.0.3", "None").isOf(release, RULES));
    assertFalse(read("v1.0.3", TestCluster.OLD_COMMIT).isOf(release, RULES));
    assertTrue(read("v1.0.3", TestCluster.NEW_COMMIT).isOf(release, RULES));
  }

  @Test
  void otherPagesAreNoBuilds() {
    assertTrue(Build.read("<html>not found</html>").isEmpty());
    assertTrue(Build.read("").isEmpty());
  }
}
