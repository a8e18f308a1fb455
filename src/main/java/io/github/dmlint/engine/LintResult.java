package io.github.dmlint.engine;

import io.github.dmlint.release.Release;
import io.github.dmlint.rule.Finding;
import io.github.dmlint.rule.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * What became of all files, in the order of their paths.
 *
 * @param notes what was assumed, for people: full sentences
 * @param secrets what must not be shown of the files with findings
 */
public record LintResult(List<FileResult> files, List<String> notes, SecretBook secrets) {
  public LintResult {
    files = List.copyOf(files);
    notes = List.copyOf(notes);
  }

  /** The same with findings more, each in the file that it points to. */
  LintResult with(List<Finding> more) {
    Map<String, List<Finding>> byPath = new HashMap<>();
    for (Finding finding : more) {
      byPath
          .computeIfAbsent(finding.place().source().path(), path -> new ArrayList<>())
          .add(finding);
    }
    List<FileResult> all = new ArrayList<>();
    for (FileResult file : files) {
      List<Finding> own = byPath.remove(file.path());
      all.add(own == null ? file : file.with(own));
    }
    return new LintResult(all, notes, secrets);
  }

  public List<Finding> findings() {
    List<Finding> all = new ArrayList<>();
    for (FileResult file : files) {
      all.addAll(file.findings());
    }
    return all;
  }

  public int count(Severity severity) {
    int count = 0;
    for (FileResult file : files) {
      for (Finding finding : file.findings()) {
        count += finding.severity() == severity ? 1 : 0;
      }
    }
    return count;
  }

  public int count(FileResult.State state) {
    int count = 0;
    for (FileResult file : files) {
      count += file.state() == state ? 1 : 0;
    }
    return count;
  }

  /** The releases that files were judged by. */
  public List<Release> releases() {
    TreeSet<Release> releases = new TreeSet<>();
    for (FileResult file : files) {
      file.release().ifPresent(releases::add);
    }
    return List.copyOf(releases);
  }
}
