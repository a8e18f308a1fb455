package io.github.dmlint.report;

import io.github.dmlint.rule.Severity;

/** Colours of a terminal, or none. */
record Colours(boolean on) {
  private static final String ESCAPE = "\u001b[";

  String severity(Severity severity, String text) {
    return switch (severity) {
      case ERROR -> paint("1;31", text);
      case WARNING -> paint("1;33", text);
      case NOTE -> paint("1;36", text);
    };
  }

  String bold(String text) {
    return paint("1", text);
  }

  String frame(String text) {
    return paint("34", text);
  }

  String second(String text) {
    return paint("36", text);
  }

  private String paint(String code, String text) {
    return on ? ESCAPE + code + "m" + text + ESCAPE + "0m" : text;
  }
}
