package io.github.dmlint.agreement;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.dmlint.release.FileKind;
import io.github.dmlint.text.Source;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A file and what each release said to it.
 *
 * @param origin how the file was made
 * @param answers by the name of the release
 */
record CorpusCase(
    String id, FileKind kind, String origin, Source source, Map<String, Answer> answers) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** A line of a corpus; the answers are a map by release, or a list of groups of releases. */
  static CorpusCase of(String line) {
    JsonNode node = tree(line);
    Map<String, Answer> answers = new LinkedHashMap<>();
    JsonNode verdicts = node.path("verdicts");
    if (verdicts.isObject()) {
      verdicts
          .properties()
          .forEach(entry -> answers.put(entry.getKey(), Answer.of(entry.getValue())));
    } else {
      for (JsonNode group : verdicts) {
        Answer answer = Answer.of(group);
        group.path("releases").forEach(release -> answers.put(release.asText(), answer));
      }
    }
    String id = node.path("id").asText();
    return new CorpusCase(
        id,
        kind(node.path("kind").asText()),
        node.path("origin").asText(),
        Source.of(id, bytes(node)),
        answers);
  }

  private static JsonNode tree(String line) {
    try {
      return JSON.readTree(line);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("no case: " + line, e);
    }
  }

  private static byte[] bytes(JsonNode node) {
    return node.has("content_b64")
        ? Base64.getDecoder().decode(node.get("content_b64").asText())
        : node.path("content").asText().getBytes(StandardCharsets.UTF_8);
  }

  private static FileKind kind(String name) {
    return switch (name) {
      case "task" -> FileKind.TASK;
      case "source" -> FileKind.SOURCE;
      case "master" -> FileKind.DM_MASTER;
      case "worker" -> FileKind.DM_WORKER;
      case "dmctl" -> FileKind.DMCTL;
      default -> throw new IllegalArgumentException("no kind: " + name);
    };
  }
}
