package io.github.dmlint.engine;

import io.github.dmlint.release.FileKind;
import io.github.dmlint.release.Release;
import io.github.dmlint.rule.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What became of a file.
 *
 * @param path how the file is named to people
 * @param kind what it was taken for; empty when it was skipped or could not be read
 * @param reason why it was taken for that, or why it was skipped
 * @param release what it was judged by
 * @param state whether it was checked
 * @param findings in the order of their places
 */
public record FileResult(
    String path,
    Optional<FileKind> kind,
    String reason,
    Optional<Release> release,
    State state,
    List<Finding> findings) {

  /** How far the checking of a file came. */
  public enum State {
    CHECKED,
    /** None of DM's files. */
    SKIPPED,
    /** It could not be read or not be checked. */
    UNCHECKED
  }

  public FileResult {
    findings = List.copyOf(findings);
  }

  static FileResult skipped(String path, String reason) {
    return new FileResult(
        path, Optional.empty(), reason, Optional.empty(), State.SKIPPED, List.of());
  }

  /** The same with findings more. */
  FileResult with(List<Finding> more) {
    List<Finding> all = new ArrayList<>(findings);
    all.addAll(more);
    all.sort(LintOrder.FINDINGS);
    return new FileResult(path, kind, reason, release, state, all);
  }
}
