package io.github.dmlint.cli;

import io.github.dmlint.engine.LintResult;
import io.github.dmlint.rule.Severity;
import java.util.Optional;

/**
 * From which severity on findings make the program fail.
 *
 * @param least empty for never
 */
record Threshold(Optional<Severity> least) {
  static Threshold of(Optional<String> option) throws UsageFault {
    String name = option.orElse(Severity.ERROR.id());
    if (name.equals("never")) {
      return new Threshold(Optional.empty());
    }
    Optional<Severity> severity = CheckCommand.severity(name);
    if (severity.isEmpty()) {
      throw new UsageFault("--fail-on takes error, warning, note or never, not '" + name + "'.");
    }
    return new Threshold(severity);
  }

  boolean isReached(LintResult result) {
    for (Severity severity : Severity.values()) {
      boolean counts = least.isPresent() && severity.compareTo(least.get()) <= 0;
      if (counts && result.count(severity) > 0) {
        return true;
      }
    }
    return false;
  }
}
