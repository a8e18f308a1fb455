package io.github.dmlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The programs that read what dmlint offers to them; each test is skipped where its program is
 * missing.
 */
@Tag("consumers")
class ConsumersTest {
  private static final Path HERE = Path.of("").toAbsolutePath();
  private static final Path JAR = HERE.resolve("target/dmlint.jar");

  @TempDir Path folder;

  private record Run(int code, String out) {}

  private static Path tool(String name) {
    List<Path> folders = new ArrayList<>();
    String prefix = System.getenv("DMLINT_TOOLS");
    if (prefix != null) {
      folders.add(Path.of(prefix, "node_modules", ".bin"));
    }
    for (String path : System.getenv("PATH").split(":", -1)) {
      folders.add(Path.of(path));
    }
    Path found = null;
    for (Path path : folders) {
      if (found == null && Files.isExecutable(path.resolve(name))) {
        found = path.resolve(name);
      }
    }
    assumeTrue(found != null, name + " is not here (PATH, or the npm prefix DMLINT_TOOLS)");
    return found;
  }

  private Run run(Path in, String tool, String... args) throws IOException, InterruptedException {
    List<String> line = new ArrayList<>(List.of(tool(tool).toString()));
    line.addAll(List.of(args));
    ProcessBuilder builder = new ProcessBuilder(line).directory(in.toFile());
    builder.redirectErrorStream(true);
    builder.environment().put("DMLINT_JAR", JAR.toString());
    builder.environment().put("PRE_COMMIT_HOME", folder.resolve("pre-commit-home").toString());
    builder.environment().put("GIT_CONFIG_COUNT", "2");
    builder.environment().put("GIT_CONFIG_KEY_0", "user.name");
    builder.environment().put("GIT_CONFIG_VALUE_0", "test");
    builder.environment().put("GIT_CONFIG_KEY_1", "user.email");
    builder.environment().put("GIT_CONFIG_VALUE_1", "test@example.com");
    Process process = builder.start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(process.waitFor(5, TimeUnit.MINUTES));
    return new Run(process.exitValue(), out);
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void theActionFitsItsSchema() throws Exception {
    assertEquals(0, run(HERE, "action-validator", "action.yml").code());
  }

  @Test
  void preCommitRunsTheHookInARealCommit() throws Exception {
    assumeTrue(Files.exists(JAR), "there is no target/dmlint.jar");
    tool("pre-commit");
    Path hooks = Files.createDirectory(folder.resolve("hooks"));
    Files.createDirectory(hooks.resolve("bin"));
    Files.copy(HERE.resolve(".pre-commit-hooks.yaml"), hooks.resolve(".pre-commit-hooks.yaml"));
    Files.copy(
        HERE.resolve("bin/dmlint"),
        hooks.resolve("bin/dmlint"),
        java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
    commitAll(hooks);
    String revision = run(hooks, "git", "rev-parse", "HEAD").out().strip();
    Path work = Files.createDirectory(folder.resolve("work"));
    Files.writeString(work.resolve("dmctl.toml"), "master-addr = 8261\n");
    Files.writeString(
        work.resolve(".pre-commit-config.yaml"),
        "repos:\n  - repo: %s\n    rev: %s\n    hooks:\n      - id: dmlint\n"
            .formatted(hooks, revision));
    run(work, "git", "init", "-q");
    run(work, "git", "add", "-A");
    Run tried = run(work, "pre-commit", "try-repo", hooks.toString(), "dmlint", "--all-files");
    assertEquals(1, tried.code(), tried.out());
    assertTrue(tried.out().contains("wrong-type"), tried.out());
    assertEquals(0, run(work, "pre-commit", "install").code());
    Run refused = run(work, "git", "commit", "-q", "-m", "first");
    assertFalse(refused.code() == 0, refused.out());
    assertTrue(refused.out().contains("wrong-type"), refused.out());
    Files.writeString(work.resolve("dmctl.toml"), "master-addr = \"127.0.0.1:8261\"\n");
    run(work, "git", "add", "-A");
    Run done = run(work, "git", "commit", "-q", "-m", "first");
    assertEquals(0, done.code(), done.out());
  }

  private void commitAll(Path repository) throws Exception {
    run(repository, "git", "init", "-q");
    run(repository, "git", "add", "-A");
    assertEquals(0, run(repository, "git", "commit", "-q", "-m", "hooks").code());
  }
}
