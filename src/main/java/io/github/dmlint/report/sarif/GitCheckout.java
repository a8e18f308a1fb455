package io.github.dmlint.report.sarif;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What the folder {@code .git} of a checkout tells, read without git, which may not be there. What
 * it does not tell is left out; there are no errors.
 *
 * @param repository the address of the repository, without user, password and query
 * @param revision the commit that is checked out, empty before the first one
 * @param branch empty when no branch is checked out
 */
record GitCheckout(String repository, Optional<String> revision, Optional<String> branch) {
  /** Files of git that are larger are not read, in bytes. */
  private static final int LARGEST = 4 << 20;

  private static final String REF = "ref: ";
  private static final String BRANCHES = "refs/heads/";

  /**
   * @param root the folder that {@code .git} lies in
   */
  static Optional<GitCheckout> of(Path root) {
    Path git = root.resolve(".git");
    // A worktree and a submodule have a file that names the folder.
    if (Files.isRegularFile(git)) {
      String named = after(read(git), "gitdir: ");
      git = named.isEmpty() ? git : root.resolve(named).normalize();
    }
    String head = read(git.resolve("HEAD"));
    if (head.isEmpty()) {
      return Optional.empty();
    }
    String shared = read(git.resolve("commondir"));
    Path common = shared.isEmpty() ? git : git.resolve(shared).normalize();
    String ref = after(head, REF);
    String url = GitRemote.url(read(common.resolve("config")));
    return Optional.of(
        new GitCheckout(
            GitRemote.address(url, root),
            Optional.of(ref.isEmpty() ? head : revision(ref, git, common))
                .filter(GitCheckout::isRevision),
            Optional.of(after(ref, BRANCHES)).filter(name -> !name.isEmpty())));
  }

  private static String revision(String ref, Path git, Path common) {
    for (Path folder : new Path[] {git, common}) {
      String loose = read(folder.resolve(ref));
      if (!loose.isEmpty()) {
        return loose;
      }
    }
    String packed = read(common.resolve("packed-refs"));
    for (String line : packed.split("\n", -1)) {
      if (line.endsWith(" " + ref)) {
        return line.substring(0, line.length() - ref.length() - 1);
      }
    }
    return "";
  }

  /** Whether it is a SHA-1 or a SHA-256. */
  private static boolean isRevision(String text) {
    return (text.length() == 40 || text.length() == 64)
        && text.chars().allMatch(c -> Character.digit(c, 16) >= 0);
  }

  private static String after(String text, String start) {
    return text.startsWith(start) ? text.substring(start.length()) : "";
  }

  private static String read(Path file) {
    try {
      return Files.isRegularFile(file) && Files.size(file) <= LARGEST
          ? Files.readString(file).strip()
          : "";
    } catch (IOException e) {
      return "";
    }
  }
}
