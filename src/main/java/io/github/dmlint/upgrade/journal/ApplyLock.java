package io.github.dmlint.upgrade.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * The lock that keeps two applies of one DM-Ansible directory apart. The system frees it when its
 * process ends, however that ends.
 */
public final class ApplyLock implements AutoCloseable {
  private final FileChannel channel;

  private ApplyLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Takes the lock; empty when another process holds it.
   *
   * @param holder what to write into the file for those who find it taken
   * @throws IOException if the file cannot be written
   */
  public static Optional<ApplyLock> take(Path file, String holder) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock();
      if (lock == null) {
        channel.close();
        return Optional.empty();
      }
      channel.truncate(0);
      channel.write(ByteBuffer.wrap((holder + "\n").getBytes(StandardCharsets.UTF_8)));
      return Optional.of(new ApplyLock(channel));
    } catch (OverlappingFileLockException e) {
      channel.close();
      return Optional.empty();
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  /** What the holder of a taken lock has written into it. */
  public static String holder(Path file) {
    try {
      return Files.readString(file).strip();
    } catch (IOException e) {
      return "";
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
