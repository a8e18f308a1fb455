package io.github.dmlint.upgrade.preflight;

import io.github.dmlint.json.Json;

/**
 * A line of the preflight table.
 *
 * @param check the name that {@code --skip} takes
 * @param message what was found, and what to do about it
 */
public record CheckResult(String check, Grade grade, String message) {
  /** How a check ended. */
  public enum Grade {
    PASS("Pass"),
    WARN("Warn"),
    FAIL("Fail"),
    /** It failed, and the user wants to go on for a reason that is recorded. */
    SKIP("Skip");

    private final String title;

    Grade(String title) {
      this.title = title;
    }

    public String title() {
      return title;
    }
  }

  static CheckResult pass(String check, String message) {
    return new CheckResult(check, Grade.PASS, message);
  }

  static CheckResult warn(String check, String message) {
    return new CheckResult(check, Grade.WARN, message);
  }

  static CheckResult fail(String check, String message) {
    return new CheckResult(check, Grade.FAIL, message);
  }

  public Json.Fields json() {
    return Json.object()
        .put("check", check)
        .put("result", grade.title())
        .put("message", message)
        .end();
  }
}
