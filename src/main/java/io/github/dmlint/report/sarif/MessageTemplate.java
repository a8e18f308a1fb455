package io.github.dmlint.report.sarif;

import java.util.ArrayList;
import java.util.List;

/**
 * A message with its quoted parts taken out: {@code Key '{0}' is unknown.} and what was in the
 * quotes.
 */
record MessageTemplate(String text, List<String> arguments) {
  static MessageTemplate of(String message) {
    StringBuilder text = new StringBuilder();
    List<String> arguments = new ArrayList<>();
    int i = 0;
    while (i < message.length()) {
      char c = message.charAt(i);
      int close = c == '\'' && opens(message, i) ? close(message, i + 1) : -1;
      if (close > 0) {
        text.append("'{").append(arguments.size()).append("}'");
        arguments.add(message.substring(i + 1, close));
        i = close + 1;
      } else {
        text.append(c == '{' ? "{{" : c == '}' ? "}}" : String.valueOf(c));
        i++;
      }
    }
    return new MessageTemplate(text.toString(), List.copyOf(arguments));
  }

  private static boolean opens(String message, int at) {
    return at == 0 || " (".indexOf(message.charAt(at - 1)) >= 0;
  }

  /** The next quote that no letter follows. */
  private static int close(String message, int from) {
    int at = message.indexOf('\'', from);
    while (at >= 0
        && at + 1 < message.length()
        && Character.isLetterOrDigit(message.charAt(at + 1))) {
      at = message.indexOf('\'', at + 1);
    }
    return at;
  }
}
