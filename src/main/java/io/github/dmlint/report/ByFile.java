package io.github.dmlint.report;

import io.github.dmlint.engine.FileResult;
import io.github.dmlint.engine.LintResult;
import io.github.dmlint.rule.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Findings by the file that they point to, which is not always the one they were found in. */
final class ByFile {
  private ByFile() {}

  /** All files that were checked, in the order of their paths; some have no findings. */
  static Map<String, List<Finding>> of(LintResult result) {
    Map<String, List<Finding>> files = new TreeMap<>();
    for (FileResult file : result.files()) {
      if (file.state() != FileResult.State.SKIPPED) {
        files.computeIfAbsent(file.path(), any -> new ArrayList<>());
      }
      for (Finding finding : file.findings()) {
        String path = finding.place().source().path();
        files.computeIfAbsent(path, any -> new ArrayList<>()).add(finding);
      }
    }
    return files;
  }
}
