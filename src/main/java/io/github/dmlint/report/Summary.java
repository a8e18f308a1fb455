package io.github.dmlint.report;

import io.github.dmlint.engine.FileResult;
import io.github.dmlint.engine.LintResult;
import io.github.dmlint.release.Release;
import io.github.dmlint.rule.Severity;
import java.util.ArrayList;
import java.util.List;

/** The last line: how many findings in how many files, and by which release. */
final class Summary {
  private Summary() {}

  static String of(LintResult result) {
    List<String> parts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      int count = result.count(severity);
      if (count > 0) {
        parts.add(plural(count, severity.id()));
      }
    }
    int unchecked = result.count(FileResult.State.UNCHECKED);
    int files = result.count(FileResult.State.CHECKED) + unchecked;
    StringBuilder out = new StringBuilder();
    out.append(parts.isEmpty() ? "No findings" : joined(parts));
    out.append(" in ").append(plural(files, "file"));
    if (unchecked > 0) {
      out.append(", of which ").append(unchecked).append(" could not be checked");
    }
    List<Release> releases = result.releases();
    if (!releases.isEmpty()) {
      out.append("; target DM ");
      for (int i = 0; i < releases.size(); i++) {
        out.append(i == 0 ? "'" : ", '").append(releases.get(i).name()).append('\'');
      }
    }
    return out.append('.').toString();
  }

  static String plural(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  private static String joined(List<String> parts) {
    int last = parts.size() - 1;
    return last == 0
        ? parts.get(0)
        : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
  }
}
