package io.github.dmlint.engine;

import io.github.dmlint.decode.Problem;
import io.github.dmlint.decode.Stage;
import io.github.dmlint.syntax.KeyPath;
import io.github.dmlint.text.FileFault;
import io.github.dmlint.text.Source;
import io.github.dmlint.text.Span;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Reads files within limits: regular ones only, and none over {@link LintSettings#LARGEST}. */
final class Intake {
  private Intake() {}

  /**
   * A file as it was read.
   *
   * @param source empty of content when it could not be read
   * @param problem why it could not be read
   */
  record Taken(Source source, Optional<Problem> problem) {
    static Taken failed(String path, String kind, Map<String, String> facts) {
      Problem problem =
          new Problem(
              kind,
              Stage.DECODE,
              Problem.Effect.REFUSED,
              OptionalInt.empty(),
              KeyPath.ROOT,
              Span.at(0),
              facts);
      return new Taken(Source.of(path, ""), Optional.of(problem));
    }
  }

  static Taken read(Path file, String shown) {
    try {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      if (!attributes.isRegularFile()) {
        String what = attributes.isDirectory() ? "a directory" : "a pipe, socket or device";
        return Taken.failed(shown, "file-not-regular", Map.of("what", what));
      }
      if (attributes.size() > LintSettings.LARGEST) {
        return tooLarge(shown, attributes.size());
      }
      try (InputStream in = open(file)) {
        return bytes(in.readNBytes(LintSettings.LARGEST + 1), shown);
      }
    } catch (IOException e) {
      return Taken.failed(shown, "file-unreadable", Map.of("reason", reason(e)));
    }
  }

  /** The stream that the JVM has loaded already; the other one says why it cannot be. */
  private static InputStream open(Path file) throws IOException {
    try {
      return new FileInputStream(file.toFile());
    } catch (FileNotFoundException e) {
      return Files.newInputStream(file);
    }
  }

  static Taken bytes(byte[] bytes, String shown) {
    return bytes.length > LintSettings.LARGEST
        ? tooLarge(shown, bytes.length)
        : new Taken(Source.of(shown, bytes), Optional.empty());
  }

  private static Taken tooLarge(String shown, long size) {
    return Taken.failed(
        shown,
        "file-too-large",
        Map.of("size", Long.toString(size), "most", Integer.toString(LintSettings.LARGEST)));
  }

  static String reason(@Nullable IOException e) {
    if (e == null) {
      return "it went away";
    }
    return FileFault.reason(e);
  }
}
