package io.github.dmlint.upgrade.journal;

import io.github.dmlint.json.Json;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The journal of upgrades of a DM-Ansible directory: JSON lines, of which each is written as a
 * whole and forced to the disk before what comes next is begun. A kill at any moment costs at most
 * the line that was being written.
 */
public final class Journal implements AutoCloseable {
  private final FileChannel channel;
  private final InstantSource clock;

  private Journal(FileChannel channel, InstantSource clock) {
    this.channel = channel;
    this.clock = clock;
  }

  /**
   * Opens a journal at its end. A last line that was torn is ended, so that it stays alone.
   *
   * @throws IOException if the file cannot be opened for writing
   */
  public static Journal open(Path file, InstantSource clock) throws IOException {
    boolean torn = JournalReading.of(file).torn();
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    Journal journal = new Journal(channel, clock);
    if (torn) {
      journal.write("\n");
    }
    return journal;
  }

  /**
   * Adds an entry and returns when it is on the disk.
   *
   * @param event what happened, such as {@code step-start}
   * @throws IOException if it cannot be written, for one because the disk is full
   */
  public void add(String event, Json.Fields facts) throws IOException {
    Map<String, Json> entry = new LinkedHashMap<>();
    entry.put("time", Json.of(clock.instant().toString()));
    entry.put("event", Json.of(event));
    entry.putAll(facts.fields());
    write(Json.of(entry).line() + "\n");
  }

  private void write(String line) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8));
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
    channel.force(true);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
