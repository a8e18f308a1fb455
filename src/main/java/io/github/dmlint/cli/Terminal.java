package io.github.dmlint.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Whether colours are shown: the option, else the environment, else whether it is a terminal. */
final class Terminal {
  private Terminal() {}

  static boolean colours(Optional<String> option, Session session) throws UsageFault {
    String when = option.orElse("auto");
    switch (when) {
      case "always":
        return true;
      case "never":
        return false;
      case "auto":
        break;
      default:
        throw new UsageFault("--color takes auto, always or never, not '" + when + "'.");
    }
    if (!session.variable("NO_COLOR").isEmpty()) {
      return false;
    }
    if (isOn(session.variable("FORCE_COLOR")) || isOn(session.variable("CLICOLOR_FORCE"))) {
      return true;
    }
    boolean plain =
        session.variable("CLICOLOR").equals("0") || session.variable("TERM").equals("dumb");
    return session.terminal() && !plain;
  }

  /**
   * Whether codes of rules are links to their pages. A terminal that does not know links shows the
   * text alone, as a rule; in logs of CI, without a terminal and where no colours are wanted they
   * are left out.
   */
  static boolean links(Session session) {
    String forced = session.variable("FORCE_HYPERLINK");
    if (!forced.isEmpty()) {
      return isOn(forced);
    }
    String term = session.variable("TERM");
    return session.terminal()
        && session.variable("NO_COLOR").isEmpty()
        && session.variable("CI").isEmpty()
        && !term.isEmpty()
        && !term.equals("dumb")
        && !term.equals("linux");
  }

  private static boolean isOn(String value) {
    return !value.isEmpty() && !value.equals("0");
  }

  /** Whether standard output goes to a terminal; asked of Linux, else of the console. */
  static boolean isOutput() {
    return is("/proc/self/fd/1");
  }

  /** Whether standard input comes from a terminal, so that somebody can be asked. */
  static boolean isInput() {
    return is("/proc/self/fd/0");
  }

  private static boolean is(String descriptor) {
    Path out = Path.of(descriptor);
    if (Files.isSymbolicLink(out)) {
      try {
        String target = Files.readSymbolicLink(out).toString();
        return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
      } catch (IOException e) {
        return false;
      }
    }
    return System.console() != null;
  }
}
