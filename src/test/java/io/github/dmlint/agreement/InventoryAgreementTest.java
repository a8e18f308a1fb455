package io.github.dmlint.agreement;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.dmlint.ansible.Inventory;
import io.github.dmlint.report.InventoryJson;
import io.github.dmlint.text.Source;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** dmlint holds after reading an inventory what Ansible 2.14 holds, also after an error. */
class InventoryAgreementTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void keptInventoriesAreReadAsAnsibleReadsThem() throws IOException {
    Path kept = Path.of("testdata", "agreement", "inventories.jsonl.gz");
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(kept)), StandardCharsets.UTF_8))) {
      assertTrue(measure(lines, "kept inventories") >= 600);
    }
  }

  @Test
  @EnabledIf("io.github.dmlint.agreement.AgreementTest#corpusIsGiven")
  void corpusOfInventoriesIsReadAsAnsibleReadsIt() throws IOException {
    Path folder = AgreementTest.corpus().orElseThrow();
    Path corpus = Files.isDirectory(folder) ? folder.resolve("inventories-dev.jsonl") : folder;
    if (Files.exists(corpus)) {
      try (BufferedReader lines = Files.newBufferedReader(corpus)) {
        assertTrue(measure(lines, "corpus of inventories") > 0);
      }
    }
  }

  private static int measure(BufferedReader lines, String title) throws IOException {
    int count = 0;
    List<String> different = new ArrayList<>();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      JsonNode known = JSON.readTree(line);
      String difference = difference(known);
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

  private static String difference(JsonNode known) throws IOException {
    Source source = Source.of("inventory.ini", known.get("content").asText());
    StringBuilder out = new StringBuilder();
    new InventoryJson(out).write(List.of(Inventory.read(source)));
    JsonNode read = JSON.readTree(out.toString()).get("inventories").get(0);
    for (String field : List.of("ok", "error")) {
      if (!known.get(field).equals(read.get(field))) {
        return "%s: Ansible %s, dmlint %s".formatted(field, known.get(field), read.get(field));
      }
    }
    for (String field : List.of("hostvars", "groupvars", "groups", "children")) {
      JsonNode theirs = known.get("parsed").get(field);
      JsonNode ours =
          known.get("parsed").get("groups").has("all")
              ? read.get(field)
              : brief(read.get(field), field);
      if (!theirs.equals(ours)) {
        return "%s: Ansible %s, dmlint %s".formatted(field, theirs, ours);
      }
    }
    return "";
  }

  /** Some answers leave out the hosts of {@code all} and what Ansible sets itself. */
  private static JsonNode brief(JsonNode read, String field) {
    ObjectNode copy = read.deepCopy();
    if (field.equals("groups")) {
      copy.remove("all");
    } else if (field.equals("children")) {
      copy.properties().forEach(each -> each.setValue(sorted(each.getValue())));
    } else if (field.equals("groupvars")) {
      copy.forEach(each -> ((ObjectNode) each).remove(List.of("inventory_file", "inventory_dir")));
      copy.properties().removeIf(each -> each.getValue().isEmpty());
    }
    return copy;
  }

  private static JsonNode sorted(JsonNode names) {
    ArrayNode copy = JSON.createArrayNode();
    StreamSupport.stream(names.spliterator(), false)
        .map(JsonNode::asText)
        .sorted()
        .forEach(copy::add);
    return copy;
  }
}
