package io.github.dmlint.engine;

import io.github.dmlint.rule.Finding;
import io.github.dmlint.rule.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

  /** The finding as it is to be shown; empty when it is not. */
  public Optional<Finding> apply(Finding finding) {
    int selected = select.isEmpty() ? 0 : longest(select, finding.code());
    if (selected < 0 || longest(ignore, finding.code()) >= Math.max(selected, 1)) {
      return Optional.empty();
    }
    Severity severity = severities.getOrDefault(finding.code(), finding.severity());
    return Optional.of(severity == finding.severity() ? finding : finding.withSeverity(severity));
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
