package io.github.dmlint.agreement;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.dmlint.ansible.Inventory;
import io.github.dmlint.cluster.GroupVars;
import io.github.dmlint.cluster.RenderedFile;
import io.github.dmlint.cluster.Renderer;
import io.github.dmlint.cluster.Variables;
import io.github.dmlint.release.Release;
import io.github.dmlint.release.RuleSets;
import io.github.dmlint.text.Source;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** dmlint renders what Ansible renders, line for line, and fails where it fails. */
class RenderingAgreementTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void keptInventoriesAreRenderedAsAnsibleRendersThem() throws IOException {
    Path kept = Path.of("testdata", "agreement", "rendered.jsonl.gz");
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(kept)), StandardCharsets.UTF_8))) {
      assertTrue(measure(lines, "kept renderings") >= 150);
    }
  }

  @Test
  @EnabledIf("io.github.dmlint.agreement.AgreementTest#corpusIsGiven")
  void corpusIsRenderedAsAnsibleRendersIt() throws IOException {
    Path corpus = AgreementTest.corpus().orElseThrow().resolve("rendered-dev.jsonl");
    if (Files.exists(corpus)) {
      try (BufferedReader lines = Files.newBufferedReader(corpus)) {
        assertTrue(measure(lines, "corpus of renderings") > 0);
      }
    }
  }

  private static int measure(BufferedReader lines, String title) throws IOException {
    RuleSets rules = RuleSets.bundled();
    int count = 0;
    List<String> different = new ArrayList<>();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      JsonNode known = JSON.readTree(line);
      Release release = rules.release(known.get("release").asText());
      String difference = difference(known, release);
      count++;
      if (!difference.isEmpty()) {
        different.add(known.get("id").asText() + ": " + difference);
      }
    }
    System.out.println(
        "%s: %d, equal to Ansible's %d".formatted(title, count, count - different.size()));
    assertTrue(different.isEmpty(), () -> String.join("\n", different));
    return count;
  }

  private static String difference(JsonNode known, Release release) {
    Source source = Source.of("inventory.ini", known.get("inventory").asText());
    Inventory inventory = Inventory.read(source);
    Variables variables = new Variables(inventory, GroupVars.known(release), release);
    List<RenderedFile> files = new Renderer(inventory, variables, release).all();
    List<String> ours = new ArrayList<>();
    for (RenderedFile file : files) {
      ours.add(
          "%s %s %s"
              .formatted(
                  file.host(), file.name(), file.source().map(Source::text).orElse("fails")));
    }
    List<String> theirs = new ArrayList<>();
    for (JsonNode file : known.get("rendered")) {
      String text = file.get("ok").asBoolean() ? file.get("text").asText() : "fails";
      theirs.add("%s %s %s".formatted(file.get("host").asText(), file.get("file").asText(), text));
    }
    return ours.equals(theirs) ? "" : "Ansible " + theirs + "\ndmlint " + ours;
  }
}
