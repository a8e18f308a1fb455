package io.github.dmlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether colours are shown: the option, then the environment, then the terminal. */
class TerminalTest {
  @ParameterizedTest
  @CsvSource({
    "false, '', '', false",
    "true, '', '', true",
    "true, '', NO_COLOR=1, false",
    "true, '', NO_COLOR=, true",
    "true, always, NO_COLOR=1, true",
    "false, always, '', true",
    "true, never, FORCE_COLOR=1, false",
    "false, auto, FORCE_COLOR=1, true",
    "false, auto, FORCE_COLOR=0, false",
    "false, auto, CLICOLOR_FORCE=1, true",
    "true, auto, CLICOLOR=0, false",
    "true, auto, TERM=dumb, false",
    "false, auto, NO_COLOR=1 FORCE_COLOR=1, false",
  })
  void coloursFollowOptionEnvironmentTerminal(
      boolean terminal, String option, String environment, boolean expected) throws UsageFault {
    Optional<String> given = option.isEmpty() ? Optional.empty() : Optional.of(option);
    assertEquals(expected, Terminal.colours(given, session(terminal, environment)));
  }

  @ParameterizedTest
  @CsvSource({
    "true, TERM=xterm-256color, true",
    "false, TERM=xterm-256color, false",
    "true, '', false",
    "true, TERM=dumb, false",
    "true, TERM=linux, false",
    "true, TERM=xterm NO_COLOR=1, false",
    "true, TERM=xterm CI=true, false",
    "false, FORCE_HYPERLINK=1, true",
    "true, TERM=xterm FORCE_HYPERLINK=0, false",
  })
  void linksAreForTerminalsThatShowThem(boolean terminal, String environment, boolean expected) {
    assertEquals(expected, Terminal.links(session(terminal, environment)));
  }

  @Test
  void theCodeOfARuleIsALinkToItsPage() {
    Runs.Run run =
        Runs.in(
            Path.of(""),
            "master-addr = 1\n",
            Map.of("FORCE_HYPERLINK", "1"),
            "check",
            "--target",
            "v1.0.3",
            "-",
            "--stdin-filename",
            "dmctl.toml");
    String page = "https://github.com/dmlint/dmlint/blob/main/rules/checks/DM104.md";
    String link = "\u001b]8;;" + page + "\u001b\\DM104\u001b]8;;\u001b\\";
    assertTrue(run.out().startsWith("error[" + link + "] wrong-type"), run.out());
  }

  private static Session session(boolean terminal, String environment) {
    Map<String, String> variables = new HashMap<>();
    for (String setting : environment.split(" ", -1)) {
      int equals = setting.indexOf('=');
      if (equals > 0) {
        variables.put(setting.substring(0, equals), setting.substring(equals + 1));
      }
    }
    return new Session(
        InputStream.nullInputStream(),
        new PrintStream(System.out),
        new PrintStream(System.err),
        Path.of(""),
        variables,
        terminal,
        1);
  }
}
