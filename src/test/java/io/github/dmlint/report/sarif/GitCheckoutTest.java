package io.github.dmlint.report.sarif;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read of checkouts, and that no credentials come out of it. */
class GitCheckoutTest {
  private static final String COMMIT = "0123456789abcdef0123456789abcdef01234567";
  private static final String CONFIG = "[remote \"origin\"]\n\turl = https://example.com/a/b.git\n";

  @TempDir Path root;

  private void file(String name, String text) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.com/a/b.git, https://example.com/a/b.git",
    "https://me:token@example.com:8443/a/b, https://example.com:8443/a/b",
    "https://token@example.com/a/b?private_token=x#y, https://example.com/a/b",
    "git@example.com:a/b.git, ssh://example.com/a/b.git",
    "ssh://git@example.com:22/a/b.git, ssh://example.com:22/a/b.git",
    "/srv/git/a b.git, file:///srv/git/a%20b.git",
    "file:///srv/git/a.git, file:///srv/git/a.git",
    "'', file:///here",
    "https://me:pass%word@example.com/a, file:///here",
    "ext::sh -c token% here, file:///here",
  })
  void theAddressHoldsNoCredentials(String url, String address) {
    assertEquals(address, GitRemote.address(url, Path.of("/here")));
  }

  @Test
  void originComesBeforeOtherRemotes() {
    String other = "[remote \"fork\"]\n  url = https://example.com/fork\n  fetch = x\n";
    assertEquals("https://example.com/fork", GitRemote.url(other));
    assertEquals("https://example.com/a/b.git", GitRemote.url(other + CONFIG));
    assertEquals("", GitRemote.url("[branch \"main\"]\n  url = no\n"));
  }

  @Test
  void aBranchIsReadLooseOrPacked() throws IOException {
    file(".git/HEAD", "ref: refs/heads/fix/one\n");
    file(".git/config", CONFIG);
    GitCheckout none =
        new GitCheckout("https://example.com/a/b.git", Optional.empty(), Optional.of("fix/one"));
    assertEquals(Optional.of(none), GitCheckout.of(root));
    file(".git/packed-refs", "# pack-refs\n" + COMMIT + " refs/heads/fix/one\n");
    GitCheckout packed =
        new GitCheckout(none.repository(), Optional.of(COMMIT), Optional.of("fix/one"));
    assertEquals(Optional.of(packed), GitCheckout.of(root));
    String later = COMMIT.replace('0', '9');
    file(".git/refs/heads/fix/one", later + "\n");
    assertEquals(Optional.of(later), GitCheckout.of(root).orElseThrow().revision());
  }

  @Test
  void aWorktreeHasItsOwnHeadAndTheSharedRest() throws IOException {
    file(".git", "gitdir: main/.git/worktrees/w\n");
    file("main/.git/worktrees/w/HEAD", COMMIT + "\n");
    file("main/.git/worktrees/w/commondir", "../..\n");
    file("main/.git/config", CONFIG);
    GitCheckout detached =
        new GitCheckout("https://example.com/a/b.git", Optional.of(COMMIT), Optional.empty());
    assertEquals(Optional.of(detached), GitCheckout.of(root));
  }

  @Test
  void aFolderWithoutGitTellsNothing() throws IOException {
    assertEquals(Optional.empty(), GitCheckout.of(root));
    file(".git/config", CONFIG);
    assertEquals(Optional.empty(), GitCheckout.of(root));
  }
}
