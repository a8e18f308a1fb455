package io.github.dmlint.upgrade.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * A short run of a program whose output is wanted.
 *
 * @param words the program and its arguments
 * @param directory where it runs
 * @param input what it reads
 * @param limit after which it is ended
 */
public record Command(List<String> words, Path directory, String input, Duration limit) {
  /** Output of a program that does not end would fill the memory. */
  private static final int LONGEST = 8 << 20;

  public Command {
    words = List.copyOf(words);
  }

  /**
   * How it went.
   *
   * @param exit the exit code; -1 when it was not started or did not end in time
   * @param output standard output
   * @param problem why there is no exit code, else empty
   */
  public record Outcome(int exit, String output, String problem) {}

  /** Runs the program with the environment of a parent. */
  public Outcome run(Map<String, String> environment) {
    ProcessBuilder builder = new ProcessBuilder().directory(directory.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    Process process;
    try {
      process = builder.command(found(words, environment)).start();
    } catch (IOException e) {
      return new Outcome(-1, "", "'" + words.get(0) + "' cannot be started.");
    }
    CompletableFuture<String> output = CompletableFuture.supplyAsync(() -> drain(process));
    try (OutputStream in = process.getOutputStream()) {
      in.write(input.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      // It does not read its input; what it prints tells the rest.
    }
    try {
      if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        return new Outcome(-1, "", "It did not end in " + limit.toSeconds() + " seconds.");
      }
      // A grandchild may hold the pipe open.
      String text = output.completeOnTimeout("", 10, TimeUnit.SECONDS).join();
      return new Outcome(process.exitValue(), text, "");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      process.destroyForcibly();
      return new Outcome(-1, "", "It was interrupted.");
    }
  }

  private static String drain(Process process) {
    try (InputStream in = process.getInputStream()) {
      return new String(in.readNBytes(LONGEST), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return "";
    }
  }

  /**
   * The words with the program found on the path of an environment, where it is named without one.
   *
   * @throws IOException if it is not there
   */
  static List<String> found(List<String> words, Map<String, String> environment)
      throws IOException {
    String program = words.get(0);
    if (program.contains("/")) {
      return words;
    }
    List<String> found = new ArrayList<>(words);
    Optional<Path> file = find(program, environment);
    found.set(
        0,
        file.orElseThrow(() -> new IOException("There is no '" + program + "' on the path."))
            .toString());
    return found;
  }

  /** The file of a program on the path of an environment. */
  public static Optional<Path> find(String program, Map<String, String> environment) {
    for (String folder : environment.getOrDefault("PATH", "").split(":")) {
      Path file = Path.of(folder.isEmpty() ? "." : folder, program);
      if (Files.isExecutable(file) && Files.isRegularFile(file)) {
        return Optional.of(file);
      }
    }
    return Optional.empty();
  }
}
