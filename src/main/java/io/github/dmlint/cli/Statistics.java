package io.github.dmlint.cli;

import io.github.dmlint.engine.LintResult;
import io.github.dmlint.rule.Finding;
import java.io.PrintStream;
import java.util.Map;
import java.util.TreeMap;

/** How often each rule found something, by code. */
final class Statistics {
  private Statistics() {}

  static void print(LintResult result, PrintStream out) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Finding finding : result.findings()) {
      counts.merge(finding.code() + " " + finding.name(), 1, Integer::sum);
    }
    counts.forEach((rule, count) -> out.println(count + "\t" + rule));
  }
}
