package io.github.dmlint.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * Programs of the machine, and of the npm prefix that {@code DMLINT_TOOLS} names. A test that needs
 * a missing one says so in a line and is skipped.
 */
final class Tools {
  static final Path HERE = Path.of("").toAbsolutePath();

  /** The program as it is packed; older than the sources or missing in a run without packing. */
  static final Path JAR = HERE.resolve("target/dmlint.jar");

  /** What a program ended with and printed to both of its outputs. */
  record Ran(int code, String out) {}

  private Tools() {}

  static Path program(String name) {
    List<Path> folders = new ArrayList<>();
    String prefix = System.getenv("DMLINT_TOOLS");
    if (prefix != null) {
      folders.add(Path.of(prefix, "node_modules", ".bin"));
    }
    for (String path : System.getenv("PATH").split(":", -1)) {
      folders.add(Path.of(path));
    }
    for (Path folder : folders) {
      if (Files.isExecutable(folder.resolve(name))) {
        return folder.resolve(name);
      }
    }
    throw skipped(name + " is not on the PATH");
  }

  /** A package of npm. */
  static Path module(String name) {
    String prefix = System.getenv("DMLINT_TOOLS");
    if (prefix == null) {
      throw skipped("DMLINT_TOOLS names no npm prefix with " + name);
    }
    Path module = Path.of(prefix, "node_modules").resolve(name);
    if (!Files.exists(module)) {
      throw skipped("npm's package " + name + " is not in " + prefix);
    }
    return module;
  }

  static Path jar() {
    if (!Files.exists(JAR)) {
      throw skipped("there is no " + JAR + ", which 'mvn package' makes");
    }
    return JAR;
  }

  /** Says why, and ends the test as skipped. */
  static IllegalStateException skipped(String why) {
    System.out.println("skipped: " + why);
    Assumptions.abort(why);
    return new IllegalStateException(why);
  }

  static Ran run(Path in, String program, String... arguments)
      throws IOException, InterruptedException {
    return run(in, Map.of(), program, arguments);
  }

  /**
   * @param environment variables besides those of this process
   * @param program a name to be found, or a path
   */
  static Ran run(Path in, Map<String, String> environment, String program, String... arguments)
      throws IOException, InterruptedException {
    List<String> line = new ArrayList<>();
    line.add(program.contains("/") ? program : program(program).toString());
    line.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(line).directory(in.toFile());
    builder.redirectErrorStream(true);
    builder.environment().putAll(environment);
    Process process = builder.start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(process.waitFor(5, TimeUnit.MINUTES), program);
    return new Ran(process.exitValue(), out);
  }

  /** Runs a script of src/test/resources/consumers with node, which finds npm's packages. */
  static Ran node(Path in, String script, String... arguments)
      throws IOException, InterruptedException {
    Path path = HERE.resolve("src/test/resources/consumers").resolve(script);
    List<String> all = new ArrayList<>(List.of(path.toString()));
    all.addAll(List.of(arguments));
    return run(in, modules(), "node", all.toArray(String[]::new));
  }

  static Map<String, String> modules() {
    return Map.of("NODE_PATH", System.getenv("DMLINT_TOOLS") + "/node_modules");
  }

  /** The page's elements after its scripts have run, as a headless Chromium has them. */
  static String dom(Path page) throws IOException, InterruptedException {
    Path profile = Files.createTempDirectory("chromium");
    try {
      return run(
              HERE,
              "chromium",
              "--headless=new",
              // A sandbox in a container needs rights that tests do not have; the page is ours.
              "--no-sandbox",
              "--disable-gpu",
              "--user-data-dir=" + profile,
              "--virtual-time-budget=5000",
              "--dump-dom",
              page.toUri().toString())
          .out();
    } finally {
      delete(profile);
    }
  }

  static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path path : all.toList()) {
        Path target = to.resolve(from.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(target);
        } else {
          Files.copy(path, target, java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
        }
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (java.io.UncheckedIOException e) {
      // Chromium's last process may still clean up by itself.
    }
  }

  /** The variables that make git commit here. */
  static Map<String, String> git(Path home) {
    Map<String, String> variables = new HashMap<>();
    variables.put("HOME", home.toString());
    variables.put("GIT_CONFIG_NOSYSTEM", "1");
    variables.put("GIT_AUTHOR_NAME", "test");
    variables.put("GIT_AUTHOR_EMAIL", "test@example.com");
    variables.put("GIT_COMMITTER_NAME", "test");
    variables.put("GIT_COMMITTER_EMAIL", "test@example.com");
    return variables;
  }
}
