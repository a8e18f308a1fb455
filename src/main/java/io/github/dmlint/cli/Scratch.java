package io.github.dmlint.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder for the time of a command, of the user alone. */
record Scratch(Path path) implements AutoCloseable {
  static Scratch open() throws IOException {
    return new Scratch(Files.createTempDirectory("dmlint-").toAbsolutePath());
  }

  @Override
  public void close() throws IOException {
    List<Path> all;
    try (Stream<Path> paths = Files.walk(path)) {
      all = paths.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path each : all) {
      Files.deleteIfExists(each);
    }
  }
}
