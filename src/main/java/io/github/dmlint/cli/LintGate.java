package io.github.dmlint.cli;

import io.github.dmlint.engine.FileResult;
import io.github.dmlint.engine.FindingFilter;
import io.github.dmlint.engine.LintResult;
import io.github.dmlint.engine.LintSettings;
import io.github.dmlint.engine.Linter;
import io.github.dmlint.release.Release;
import io.github.dmlint.rule.Severity;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The errors that {@code dmlint check} finds in a directory, one a line. */
final class LintGate {
  /**
   * Programs of another release: local_prepare may be about to replace them, and the preflight has
   * a check of its own for them.
   */
  private static final String PROGRAMS = "DM403";

  /** A program that is missing, which local_prepare brings. */
  private static final String MISSING_PROGRAM = "DM413";

  private LintGate() {}

  /**
   * @param prepared whether the programs are there already and are not fetched first
   */
  static List<String> errors(
      Path directory, Release target, boolean prepared, RuleSource source, int threads) {
    Set<String> others = prepared ? Set.of(PROGRAMS) : Set.of(PROGRAMS, MISSING_PROGRAM);
    LintSettings settings =
        new LintSettings(
            directory,
            source.rules(),
            source.pages(),
            Optional.of(target),
            Optional.empty(),
            Optional.empty(),
            false,
            threads,
            FindingFilter.ALL,
            List.of(),
            false,
            List.of());
    LintResult result = new Linter(settings, fault -> {}).check(List.of(directory));
    List<String> errors = new ArrayList<>();
    for (FileResult file : result.files()) {
      file.findings().stream()
          .filter(finding -> finding.severity() == Severity.ERROR)
          .filter(finding -> !others.contains(finding.code()))
          .forEach(
              finding -> errors.add(file.path() + ": " + finding.code() + " " + finding.message()));
      if (file.state() == FileResult.State.UNCHECKED) {
        errors.add(file.path() + ": " + file.reason());
      }
    }
    return errors;
  }
}
