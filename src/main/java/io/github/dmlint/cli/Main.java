package io.github.dmlint.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The program's entry. */
public final class Main {
  private static final int BUFFER = 1 << 16;

  private Main() {}

  public static void main(String[] args) {
    PrintStream out = stream(FileDescriptor.out);
    PrintStream err = stream(FileDescriptor.err);
    Session session =
        new Session(
            System.in,
            out,
            err,
            Path.of("").toAbsolutePath(),
            System.getenv(),
            Terminal.isOutput(),
            Runtime.getRuntime().availableProcessors());
    int code = new Program(session).run(args);
    out.flush();
    err.flush();
    if (code != ExitCode.CLEAN) {
      // exit() first looks for a logger of exits, for which the JVM opens the jar. Nothing is left
      // to do.
      Runtime.getRuntime().halt(code);
    }
  }

  /** A stream that writes UTF-8 and LF whatever the system's settings are. */
  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(
        new BufferedOutputStream(new FileOutputStream(descriptor), BUFFER),
        false,
        StandardCharsets.UTF_8);
  }
}
