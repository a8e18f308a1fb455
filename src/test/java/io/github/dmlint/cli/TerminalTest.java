package io.github.dmlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
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
    Map<String, String> variables = new HashMap<>();
    for (String setting : environment.split(" ", -1)) {
      int equals = setting.indexOf('=');
      if (equals > 0) {
        variables.put(setting.substring(0, equals), setting.substring(equals + 1));
      }
    }
    Session session =
        new Session(
            InputStream.nullInputStream(),
            new PrintStream(System.out),
            new PrintStream(System.err),
            Path.of(""),
            variables,
            terminal,
            1);
    Optional<String> given = option.isEmpty() ? Optional.empty() : Optional.of(option);
    assertEquals(expected, Terminal.colours(given, session));
  }
}
