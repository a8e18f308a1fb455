package io.github.dmlint.release;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** What came to some branches only, or went again. */
class BranchesTest {
  private static final RuleSets RULES = RuleSets.bundled();

  private static String where(Predicate<Release> holds) {
    List<Release> releases = RULES.releases();
    boolean[] marked = new boolean[releases.size()];
    for (int i = 0; i < marked.length; i++) {
      marked[i] = holds.test(releases.get(i));
    }
    return ReleaseRange.words(ReleaseRange.of(releases, marked));
  }

  private static String knownInTasks(String key) {
    return where(release -> release.table(FileKind.TASK).orElseThrow().root().key(key).isPresent());
  }

  private static String allowed(String list, String value) {
    return where(release -> release.values(list).contains(value));
  }

  @Test
  void aKeyOfAPatchIsNotInTheNextMinorVersion() {
    assertEquals(
        "v6.5.4 to v6.5.12 and v7.1.2 and later", knownInTasks("strict-optimistic-shard-mode"));
  }

  @Test
  void aKeyThatLivedForTwoMinorVersions() {
    assertEquals("v5.3.0 to v5.4.3", knownInTasks("tidb"));
  }

  @Test
  void aKeyThatCameBack() {
    assertEquals(
        "v1.0.0-rc.1 to v1.0.7 and v5.4.0 and later",
        where(
            release ->
                release
                    .table(FileKind.DM_WORKER)
                    .orElseThrow()
                    .root()
                    .key("relay-dir")
                    .isPresent()));
  }

  @Test
  void valuesThatAnOlderBranchTookOverOnlyLater() {
    assertEquals("v7.5.2 to v7.5.7 and v8.0.0 and later", allowed("event-type", "add column"));
    assertEquals("v7.5.0 to v7.5.1", allowed("event-type", "modify pk"));
    assertEquals("v7.5.0 to v7.5.1 and v7.6.0", allowed("event-type", "modify constaints"));
    assertEquals("v8.5.4 and later", allowed("event-type", "add foreign key"));
    assertEquals("v8.5.7 and later", allowed("log-level", "warning"));
    assertEquals("v2.0.1 and later", allowed("checking-item", "server_id"));
  }

  @Test
  void decodersAreThoseOfTheBranch() {
    assertEquals(
        "v6.1.6 to v6.1.7, v6.5.0 to v6.5.9, v6.6.0 to v7.1.5 and v7.2.0 to v7.3.0",
        where(release -> release.decoder(FileKind.Format.TOML).equals("1.2.1")));
    assertEquals(
        "v1.0.5 to v1.0.7",
        where(release -> release.decoder(FileKind.Format.YAML).equals("2.2.8")));
  }

  @Test
  void aReleaseWithoutAKindHasNoTable() {
    assertEquals("v2.0.0 and later", where(r -> r.table(FileKind.SOURCE).isPresent()));
    List<Release> none = new ArrayList<>();
    for (Release release : RULES.releases()) {
      release.table(FileKind.INVENTORY).ifPresent(table -> none.add(release));
    }
    assertEquals(List.of(), none);
  }
}
