package io.github.dmlint.upgrade.run;

import java.io.BufferedReader;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * A named pipe through which the callback plugin tells its events. Nothing of them stays on the
 * disk, and when dmlint is killed, Ansible is told so and goes on.
 */
final class EventPipe implements AutoCloseable {
  private static final String END = "end-of-events";

  private final RandomAccessFile file;
  private final Thread reader;
  private boolean closed;

  private EventPipe(RandomAccessFile file, Thread reader) {
    this.file = file;
    this.reader = reader;
  }

  static EventPipe open(Path path, Map<String, String> environment, Consumer<PlayEvent> events)
      throws IOException {
    Command make =
        new Command(
            List.of("mkfifo", "-m", "600", path.toString()),
            Path.of("/"),
            "",
            Duration.ofSeconds(60));
    Command.Outcome made = make.run(environment);
    if (made.exit() != 0) {
      throw new IOException("cannot make the pipe " + path);
    }
    // Open for reading and writing, a pipe opens at once and has no end before END.
    RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw");
    Thread reader = new Thread(() -> read(file, events), "ansible-events");
    reader.setDaemon(true);
    reader.start();
    return new EventPipe(file, reader);
  }

  private static void read(RandomAccessFile file, Consumer<PlayEvent> events) {
    try {
      // Not closed here: the file belongs to the pipe.
      BufferedReader lines =
          new BufferedReader(
              new InputStreamReader(new FileInputStream(file.getFD()), StandardCharsets.UTF_8));
      String line = lines.readLine();
      while (line != null && !line.equals(END)) {
        PlayEvent.read(line).ifPresent(events);
        line = lines.readLine();
      }
    } catch (IOException e) {
      // The pipe was closed; what was read counts.
    }
  }

  /** Ends the reading behind everything that was written so far, and waits for it. */
  @Override
  public void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    try (file) {
      file.write(("\n" + END + "\n").getBytes(StandardCharsets.UTF_8));
      reader.join(TimeUnit.MINUTES.toMillis(1));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
