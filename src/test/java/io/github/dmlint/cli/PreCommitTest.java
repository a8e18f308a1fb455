package io.github.dmlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The hooks under the real pre-commit and git. */
@Tag("consumers")
class PreCommitTest {
  private static final Pattern FILES = Pattern.compile(" in ([0-9]+) files?;");

  @TempDir Path folder;

  private final Map<String, String> environment = new HashMap<>();
  private Path hooks;
  private Path work;

  @BeforeEach
  void repositories() throws Exception {
    Tools.program("pre-commit");
    environment.putAll(Tools.git(folder));
    environment.put("PRE_COMMIT_HOME", folder.resolve("pre-commit-home").toString());
    environment.put("DMLINT_CACHE", "off");
    hooks = repository("hooks");
    for (String name : List.of(".pre-commit-hooks.yaml", "bin", "pom.xml", ".mvn", "rules")) {
      Tools.copy(Tools.HERE.resolve(name), hooks.resolve(name));
    }
    Files.createDirectory(hooks.resolve("src"));
    Tools.copy(Tools.HERE.resolve("src/main"), hooks.resolve("src/main"));
    git(hooks, "add", "-A");
    git(hooks, "commit", "-q", "-m", "hooks");
    work = repository("work");
  }

  private Path repository(String name) throws Exception {
    Path repository = Files.createDirectory(folder.resolve(name));
    git(repository, "init", "-q");
    return repository;
  }

  private String git(Path in, String... arguments) throws Exception {
    Tools.Ran ran = Tools.run(in, environment, "git", arguments);
    assertEquals(0, ran.code(), ran.out());
    return ran.out().strip();
  }

  private void file(String name, String text) throws IOException {
    Path file = work.resolve(name);
    Files.createDirectories(file.resolve("..").normalize());
    Files.writeString(file, text);
  }

  private Tools.Ran tried(String... arguments) throws Exception {
    String[] line = new String[arguments.length + 4];
    System.arraycopy(
        new String[] {"try-repo", hooks.toString(), "dmlint", "--verbose"}, 0, line, 0, 4);
    System.arraycopy(arguments, 0, line, 4, arguments.length);
    return Tools.run(work, environment, "pre-commit", line);
  }

  @Test
  void tryRepoChecksAllFilesInChunksOneAfterTheOther() throws Exception {
    environment.put("DMLINT_JAR", Tools.jar().toString());
    // More names than a command line of pre-commit takes, which is 128 KiB.
    String deep = "a folder/" + "x".repeat(200) + "/" + "y".repeat(100);
    int count = 450;
    for (int i = 0; i < count; i++) {
      file(deep + "/" + i + "/dmctl.toml", "master-addr = \"127.0.0.1:8261\"\n");
    }
    file("with a blank/my task.yaml", "name: t\ntask-mode: all\nno-such-key: 1\n");
    git(work, "add", "-A");
    Tools.Ran ran = tried("--all-files");
    assertEquals(1, ran.code(), ran.out());
    assertTrue(ran.out().contains("no-such-key"), ran.out());
    Matcher files = FILES.matcher(ran.out());
    int chunks = 0;
    int checked = 0;
    while (files.find()) {
      chunks++;
      checked += Integer.parseInt(files.group(1));
    }
    assertTrue(chunks > 1, ran.out());
    assertEquals(count + 1, checked);
  }

  @Test
  void oneFileFindsItsNeighbours() throws Exception {
    environment.put("DMLINT_JAR", Tools.jar().toString());
    Tools.copy(Path.of("testdata", "clusters", "upgrade-to-v1.0.3"), work);
    git(work, "add", "-A");
    Tools.Ran ran = tried("--files", "conf/dm-master.toml");
    assertTrue(ran.out().contains("DM501"), ran.out());
    assertTrue(ran.out().contains("the dm_version of"), ran.out());
    assertTrue(ran.out().contains(" in 1 file;"), ran.out());
  }

  @Test
  void aCommitBuildsTheHookInItsOwnCloneAndIsRefused() throws Exception {
    file("dmctl.toml", "master-addr = 8261\n");
    file(
        ".pre-commit-config.yaml",
        "repos:\n  - repo: %s\n    rev: %s\n    hooks:\n      - id: dmlint\n"
            .formatted(hooks, git(hooks, "rev-parse", "HEAD")));
    git(work, "add", "-A");
    assertEquals(0, Tools.run(work, environment, "pre-commit", "install").code());
    Tools.Ran refused = Tools.run(work, environment, "git", "commit", "-q", "-m", "first");
    if (refused.out().contains("the build failed")) {
      throw Tools.skipped("Maven cannot build here without the net: " + refused.out());
    }
    assertEquals(1, refused.code(), refused.out());
    assertTrue(refused.out().contains("building"), refused.out());
    assertTrue(refused.out().contains("wrong-type"), refused.out());
    Tools.Ran none = Tools.run(work, environment, "git", "rev-parse", "--verify", "HEAD");
    assertTrue(none.code() != 0, "nothing is committed");
    file("dmctl.toml", "master-addr = \"127.0.0.1:8261\"\n");
    git(work, "add", "-A");
    Tools.Ran done = Tools.run(work, environment, "git", "commit", "-q", "-m", "first");
    assertEquals(0, done.code(), done.out());
    assertTrue(!done.out().contains("building"), done.out());
  }

  @Test
  void theManifestIsValid() throws Exception {
    Tools.Ran ran =
        Tools.run(hooks, environment, "pre-commit", "validate-manifest", ".pre-commit-hooks.yaml");
    assertEquals(0, ran.code(), ran.out());
    String manifest = Files.readString(hooks.resolve(".pre-commit-hooks.yaml"));
    for (String hook : List.of("dmlint", "dmlint-system", "dmlint-docker")) {
      assertTrue(manifest.contains("- id: " + hook + "\n"), hook);
    }
    assertEquals(3, manifest.split("require_serial: true", -1).length - 1);
  }
}
