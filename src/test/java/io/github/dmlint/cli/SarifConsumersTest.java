package io.github.dmlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Microsoft's SARIF validator and viewer with the logs of all cases of rules. */
@Tag("consumers")
class SarifConsumersTest {
  private static final Path RESOURCES = Tools.HERE.resolve("src/test/resources/consumers");

  @TempDir Path folder;

  /** A checkout with the inputs of all cases. */
  private Path checkout() throws IOException {
    Path checkout = Files.createDirectories(folder.resolve("check out"));
    Files.createDirectories(checkout.resolve(".git"));
    Files.writeString(checkout.resolve(".git/HEAD"), "ref: refs/heads/main\n");
    Files.writeString(
        checkout.resolve(".git/config"),
        "[remote \"origin\"]\n  url = https://me:secret@example.com/dm/config.git\n");
    try (Stream<Path> all = Files.walk(Path.of("testdata", "rules"), 3)) {
      for (Path input : all.filter(path -> path.endsWith("input")).toList()) {
        Tools.copy(input, checkout.resolve(input.toString()));
      }
    }
    Tools.copy(Path.of("testdata", "clusters"), checkout.resolve("clusters"));
    return checkout;
  }

  private JsonNode validated(Path log) throws Exception {
    Path verdict = folder.resolve("verdict.sarif");
    // Called by itself: the wrapper of npm hands the arguments to a shell, which cuts them at ';'.
    Path tool = Tools.module("@microsoft/sarif-multitool-linux").resolve("Sarif.Multitool");
    Tools.run(
        folder,
        tool.toString(),
        "validate",
        log.toString(),
        "--rule-kind",
        "Sarif;Ghas",
        "--level",
        "Error;Warning;Note",
        "--config",
        RESOURCES.resolve("sarif-multitool.xml").toString(),
        "--output",
        verdict.toString(),
        "--log",
        "ForceOverwrite");
    // It exits with 0 whatever it finds; what it wrote is what counts.
    return new ObjectMapper().readTree(verdict.toFile()).get("runs").get(0).get("results");
  }

  private static TreeSet<String> remarks(JsonNode results) {
    TreeSet<String> remarks = new TreeSet<>();
    for (JsonNode result : results) {
      remarks.add(result.get("ruleId").asText() + " " + result.path("level").asText("warning"));
    }
    return remarks;
  }

  @ParameterizedTest
  @ValueSource(strings = {"v1.0.3", "v2.0.7", "v8.5.0"})
  void theValidatorHasNothingToSayButOfTheNetAndOfContent(String target) throws Exception {
    Path log = folder.resolve("dmlint.sarif");
    Runs.in(checkout(), "check", "--target", target, "--format", "sarif:" + log);
    assertFalse(Files.readString(log).contains("me:secret"));
    TreeSet<String> remarks = remarks(validated(log));
    remarks.removeAll(Set.of("SARIF2006 note", "SARIF2013 note"));
    assertEquals(new TreeSet<>(), remarks);
  }

  @Test
  void theValidatorIsAsked() throws Exception {
    Path log = folder.resolve("dmlint.sarif");
    Path cluster = Path.of("testdata", "clusters", "upgrade-to-v1.0.3");
    Runs.in(cluster, "check", "--target", "v1.0.3", "--format", "sarif:" + log);
    String text = Files.readString(log);
    Files.writeString(log, text.replace("\"startLine\"", "\"endLine\""));
    TreeSet<String> remarks = remarks(validated(log));
    assertTrue(remarks.contains("GH1003 error"), remarks.toString());
  }

  @Test
  void theViewerHighlightsTheRegion() throws Exception {
    Tools.module("@microsoft/sarif-web-component");
    Path page = folder.resolve("index.html");
    Tools.Ran bundle =
        Tools.run(
            folder,
            Tools.modules(),
            Tools.module(".bin/esbuild").toString(),
            RESOURCES.resolve("viewer.js").toString(),
            "--bundle",
            "--define:global=window",
            "--loader:.png=dataurl",
            "--log-level=warning",
            "--outfile=viewer.js");
    assertEquals(new Tools.Ran(0, ""), bundle);
    Path cluster = Path.of("testdata", "clusters", "upgrade-to-v1.0.3");
    String log = Runs.in(cluster, "check", "--format", "sarif", "--target", "v1.0.3").out();
    Files.writeString(page.resolveSibling("log.js"), "window.sarif = " + log);
    Files.writeString(
        page,
        """
        <!doctype html>
        <meta charset="utf-8">
        <body><div id="viewer"></div><script src="log.js"></script><script src="viewer.js"></script>
        """);
    String dom = Tools.dom(page);
    assertTrue(dom.contains("\"swcRegion\">checkpoint-flush-interval<"), dom);
    assertTrue(dom.contains("rules/checks/DM101.md"), dom);
  }
}
