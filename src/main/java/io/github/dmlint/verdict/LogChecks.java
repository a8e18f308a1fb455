package io.github.dmlint.verdict;

import io.github.dmlint.decode.Stage;
import java.util.List;
import java.util.Locale;

/**
 * The logger of dm-master and dm-worker, set up right after the file was accepted: a level or
 * format that it does not know stops the program (pkg/log/log.go; the levels are zap's).
 */
final class LogChecks {
  private LogChecks() {}

  static void check(Objections on) {
    String level = on.struct().text("log-level");
    if (unknown(on.release().values("log-level"), level.toLowerCase(Locale.ROOT))) {
      on.refuse(Stage.LATER, "log-level-unknown", "log-level", "value", level);
    }
    if (on.struct().knows("log-format")) {
      String format = on.struct().text("log-format");
      if (unknown(on.release().values("log-format"), format)) {
        on.refuse(Stage.LATER, "log-format-unknown", "log-format", "value", format);
      }
    }
  }

  /** An empty text is the default, and a release without a list takes anything. */
  private static boolean unknown(List<String> known, String value) {
    return !known.isEmpty() && !value.isEmpty() && !known.contains(value);
  }
}
