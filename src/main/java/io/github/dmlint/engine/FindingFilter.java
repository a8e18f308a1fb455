package io.github.dmlint.engine;

import io.github.dmlint.rule.Finding;
import io.github.dmlint.rule.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Which findings are shown, and how severe they are.
 *
 * @param select prefixes of codes; none selects all
 * @param ignore prefixes of codes; of a selecting and an ignoring prefix the longer one decides
 * @param severities another severity by code
 */
public record FindingFilter(
    List<String> select, List<String> ignore, Map<String, Severity> severities) {
  public static final FindingFilter ALL = new FindingFilter(List.of(), List.of(), Map.of());

  public FindingFilter {
    select = List.copyOf(select);
    ignore = List.copyOf(ignore);
    severities = Map.copyOf(severities);
  }

  /** The findings that are to be shown, as they are to be shown. */
  public List<Finding> apply(List<Finding> findings) {
    List<Finding> shown = new ArrayList<>(findings.size());
    for (Finding finding : findings) {
      if (isShown(finding.code())) {
        Severity severity = severities.getOrDefault(finding.code(), finding.severity());
        shown.add(severity == finding.severity() ? finding : finding.withSeverity(severity));
      }
    }
    return shown;
  }

  private boolean isShown(String code) {
    int selected = select.isEmpty() ? 0 : longest(select, code);
    return selected >= 0 && longest(ignore, code) < Math.max(selected, 1);
  }

  private static int longest(List<String> prefixes, String code) {
    int longest = -1;
    for (String prefix : prefixes) {
      if (code.startsWith(prefix)) {
        longest = Math.max(longest, prefix.length());
      }
    }
    return longest;
  }
}
