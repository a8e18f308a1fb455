package io.github.dmlint.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/** Runs of the whole program within the test. */
final class Runs {
  private Runs() {}

  /** What a run ended with and printed. */
  record Run(int code, String out, String err) {}

  static Run in(Path folder, String... args) {
    return in(folder, "", Map.of(), args);
  }

  static Run in(Path folder, String input, Map<String, String> environment, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Session session =
        new Session(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            folder.toAbsolutePath().normalize(),
            environment,
            false,
            2);
    int code = new Program(session).run(args);
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
