package io.github.dmlint.engine;

import io.github.dmlint.release.Release;
import io.github.dmlint.release.RuleSets;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Asks a program of DM for its release by running it with {@code -V}. */
final class BinaryAsk {
  private static final int SECONDS = 5;
  private static final int LONGEST = 1 << 16;

  private final RuleSets rules;

  BinaryAsk(RuleSets rules) {
    this.rules = rules;
  }

  /** What its five lines say: the commit where it is known, else the version. */
  BinaryScan.Found ask(Path file) throws IOException {
    File out = File.createTempFile("dmlint", ".txt");
    try {
      Process process =
          new ProcessBuilder(file.toString(), "-V")
              .redirectErrorStream(true)
              .redirectOutput(out)
              .start();
      process.getOutputStream().close();
      if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        return BinaryScan.Found.NOTHING;
      }
      try (var in = java.nio.file.Files.newInputStream(out.toPath())) {
        return told(new String(in.readNBytes(LONGEST), StandardCharsets.UTF_8));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return BinaryScan.Found.NOTHING;
    } finally {
      java.nio.file.Files.deleteIfExists(out.toPath());
    }
  }

  /** The releases that the printed lines tell. */
  BinaryScan.Found told(String text) {
    String commit = value(text, "Git Commit Hash:");
    List<Release> releases = commit.isEmpty() ? List.of() : rules.withCommit(commit);
    if (!releases.isEmpty()) {
      return new BinaryScan.Found(commit, releases);
    }
    String version = value(text, "Release Version:");
    Optional<Release> printing =
        version.isEmpty()
            ? Optional.empty()
            : rules.printing(version).or(() -> rules.find(version));
    return new BinaryScan.Found(version, printing.stream().toList());
  }

  private static String value(String text, String name) {
    int at = text.indexOf(name);
    if (at < 0) {
      return "";
    }
    int end = text.indexOf('\n', at);
    return text.substring(at + name.length(), end < 0 ? text.length() : end).strip();
  }
}
