package io.github.dmlint.upgrade;

import io.github.dmlint.upgrade.preflight.CheckResult;
import java.util.ArrayList;
import java.util.List;

/** The preflight as a table of text. */
public final class CheckTable {
  private CheckTable() {}

  public static List<String> lines(List<CheckResult> results) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("Check", "Result", "Message"));
    for (CheckResult result : results) {
      rows.add(List.of(result.check(), result.grade().title(), result.message()));
    }
    return TextTable.lines(rows);
  }
}
