package io.github.dmlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.tomlj.Toml;

/** The exported schemas in ajv, with files that are known to be right and wrong. */
@Tag("consumers")
class SchemaConsumersTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> KINDS =
      List.of("task", "source", "dm-master", "dm-worker", "dmctl");

  @TempDir Path folder;

  private final ArrayNode jobs = JSON.createArrayNode();
  private final Map<String, JsonNode> schemas = new HashMap<>();

  private void job(String name, String kind, String release, JsonNode data) throws IOException {
    String key = kind + " " + release;
    if (!schemas.containsKey(key)) {
      Runs.Run run = Runs.in(folder, "schema", "--kind", kind, "--target", release);
      assertEquals(0, run.code(), run.err());
      schemas.put(key, JSON.readTree(run.out()));
    }
    ObjectNode job = jobs.addObject().put("name", name);
    job.set("schema", schemas.get(key));
    job.set("data", data);
  }

  private List<String> validated() throws Exception {
    Tools.module("ajv");
    Path file = folder.resolve("jobs.json");
    JSON.writeValue(file.toFile(), jobs);
    Tools.Ran ran = Tools.node(folder, "ajv.cjs", file.toString());
    assertEquals(0, ran.code(), ran.out());
    return ran.out().lines().toList();
  }

  /** Read by the libraries alone, not as dmlint reads. */
  private static JsonNode data(Path file) throws IOException {
    String text = Files.readString(file);
    if (file.toString().endsWith(".toml")) {
      return JSON.readTree(Toml.parse(text).toJson());
    }
    Object read = new Load(LoadSettings.builder().build()).loadFromString(text);
    return JSON.valueToTree(read);
  }

  private static String kind(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.substring(0, Math.max(0, name.lastIndexOf('.')));
  }

  private static List<Path> configs(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> KINDS.contains(kind(file)) && Files.isRegularFile(file))
          .sorted()
          .toList();
    }
  }

  private void cleanFiles(boolean spoilt) throws IOException {
    for (Path file : configs(Path.of("testdata", "ok"))) {
      JsonNode data = data(file);
      if (spoilt) {
        // dmctl takes unknown keys, and so does its schema.
        if (kind(file).equals("dmctl")) {
          continue;
        }
        ((ObjectNode) data).put("no-such-key", 1);
      }
      job(file.toString(), kind(file), String.valueOf(file.getName(2)), data);
    }
  }

  @Test
  void eachCleanFileIsValid() throws Exception {
    cleanFiles(false);
    assertTrue(jobs.size() >= 12);
    List<String> expected = new ArrayList<>();
    jobs.forEach(job -> expected.add(job.get("name").asText() + ": valid"));
    assertEquals(expected, validated());
  }

  @Test
  void eachUnknownKeyIsRefused() throws Exception {
    cleanFiles(true);
    for (Path options : cases()) {
      String target = Files.readAllLines(options).get(1);
      for (Path file : configs(options.resolveSibling("input"))) {
        job(file.toString(), kind(file), target, data(file));
      }
    }
    List<String> other = new ArrayList<>(validated());
    other.removeIf(line -> line.contains(": additionalProperties "));
    assertEquals(List.of(), other);
    assertTrue(jobs.size() > 12);
  }

  private static List<Path> cases() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("testdata", "rules", "DM101"))) {
      return files.filter(file -> file.endsWith("options.txt")).sorted().toList();
    }
  }

  @Test
  void theSchemasOfAllReleasesCompile() throws Exception {
    for (String release :
        List.of("v1.0.0-alpha", "v1.0.0", "v1.0.7", "v2.0.0", "v5.3.0", "v7.5.0")) {
      for (String kind : KINDS) {
        Runs.Run run = Runs.in(folder, "schema", "--kind", kind, "--target", release);
        if (run.code() == 0) {
          job(kind + " " + release, kind, release, JSON.createObjectNode());
        }
      }
    }
    assertTrue(jobs.size() >= 20, String.valueOf(jobs.size()));
    assertEquals(jobs.size(), validated().size());
  }
}
