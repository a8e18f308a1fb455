package io.github.dmlint.agreement;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/**
 * Chooses from a corpus the cases that are kept in the repository. Arguments: a corpus, the file to
 * write, how many. Only files that were made for this project are taken. A case is worth what it
 * shows that no case before it shows: a form of DM's answer, a difference between releases, a kind
 * of edit or a written value; the rest is filled evenly. The same corpus gives the same choice.
 */
public final class KeptCases {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern OWN =
      Pattern.compile("(mut|hand|whole|rand|base|v1):.*", Pattern.DOTALL);
  private static final Pattern QUOTED = Pattern.compile("`[^`]*`|'[^']*'|\"[^\"]*\"");
  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final Pattern EDIT =
      Pattern.compile("^(\\w+):\\w+:L\\d+:([^=>']*?)[=>-]+(.*)$", Pattern.DOTALL);

  private record Candidate(String id, String line, Set<String> shows) {}

  private KeptCases() {}

  public static void main(String[] args) throws IOException {
    List<Candidate> candidates = new ArrayList<>();
    new Corpus(Path.of(args[0]))
        .lines(
            line -> {
              JsonNode node = tree(line);
              if (OWN.matcher(node.path("origin").asText()).matches()) {
                candidates.add(candidate(node));
              }
              return true;
            });
    candidates.sort(Comparator.comparing(c -> Integer.reverse(c.id().hashCode())));
    List<Candidate> kept = choose(candidates, Integer.parseInt(args[2], 10));
    kept.sort(Comparator.comparing(Candidate::id));
    try (OutputStream file = Files.newOutputStream(Path.of(args[1]));
        OutputStream out = new GZIPOutputStream(file)) {
      for (Candidate c : kept) {
        out.write((c.line() + "\n").getBytes(StandardCharsets.UTF_8));
      }
    }
    System.out.println(kept.size() + " of " + candidates.size());
  }

  private static List<Candidate> choose(List<Candidate> candidates, int wanted) {
    Map<String, Integer> common = new HashMap<>();
    candidates.forEach(c -> c.shows().forEach(show -> common.merge(show, 1, Integer::sum)));
    Set<String> shown = new HashSet<>();
    List<Candidate> kept = new ArrayList<>();
    for (int worth = 4; worth >= 1; worth--) {
      for (Candidate c : candidates) {
        long fresh = c.shows().stream().filter(show -> !shown.contains(show)).count();
        if (fresh >= worth && kept.size() < wanted) {
          kept.add(c);
          shown.addAll(c.shows());
        }
      }
    }
    Set<Candidate> taken = new HashSet<>(kept);
    for (Candidate c : candidates) {
      if (kept.size() < wanted && c.line().length() < 2000 && taken.add(c)) {
        kept.add(c);
      }
    }
    System.out.println(shown.size() + " of " + common.size() + " features shown");
    return kept;
  }

  private static Candidate candidate(JsonNode node) {
    ObjectNode kept = JSON.createObjectNode();
    for (String name : List.of("id", "kind", "origin", "content", "content_b64")) {
      if (node.has(name)) {
        kept.set(name, node.get(name));
      }
    }
    Set<String> shows = new TreeSet<>();
    String kind = node.path("kind").asText();
    Map<ObjectNode, ArrayNode> groups = new LinkedHashMap<>();
    StringBuilder course = new StringBuilder();
    answers(node.path("verdicts"))
        .forEach(
            (release, answer) -> {
              groups.computeIfAbsent(slim(answer), any -> JSON.createArrayNode()).add(release);
              String shape = shape(answer);
              shows.add(kind + " " + shape);
              course.append(answer.path("accept")).append(answer.path("stage"));
              course.append(answer.path("code")).append(answer.has("later")).append('|');
            });
    shows.add(kind + " " + course.toString().hashCode());
    var edit = EDIT.matcher(node.path("origin").asText());
    if (edit.matches()) {
      shows.add(kind + " edit " + edit.group(2));
      shows.add(kind + " value " + edit.group(3));
    }
    ArrayNode verdicts = kept.putArray("verdicts");
    groups.forEach((answer, releases) -> verdicts.add(answer.set("releases", releases)));
    return new Candidate(node.path("id").asText(), kept.toString(), shows);
  }

  private static Map<String, JsonNode> answers(JsonNode verdicts) {
    Map<String, JsonNode> answers = new LinkedHashMap<>();
    if (verdicts.isObject()) {
      verdicts.properties().forEach(e -> answers.put(e.getKey(), e.getValue()));
    } else {
      for (JsonNode group : verdicts) {
        group.path("releases").forEach(release -> answers.put(release.asText(), group));
      }
    }
    return answers;
  }

  /** An answer without DM's texts: what is compared, and nothing else. */
  private static ObjectNode slim(JsonNode answer) {
    ObjectNode slim = JSON.createObjectNode();
    slim.set("accept", answer.path("accept"));
    slim.set("stage", answer.path("stage"));
    Answer read = Answer.of(answer);
    read.code().ifPresent(code -> slim.put("code", code));
    if (read.stage().equals("unknown-key")) {
      read.undecoded().forEach(slim.withArray("undecoded")::add);
    }
    if (!read.later().isEmpty()) {
      String first = read.later().get(0);
      int code = first.indexOf("[code=");
      slim.withArray("later")
          .add(code < 0 ? "stops" : first.substring(code, first.indexOf(':', code)));
    }
    if (read.random()) {
      slim.put("random", true);
    }
    return slim;
  }

  private static String shape(JsonNode answer) {
    String text = answer.path("error").asText() + answer.path("later");
    text = NUMBER.matcher(QUOTED.matcher(text).replaceAll("Q")).replaceAll("N");
    int list = text.indexOf("options:");
    text = list < 0 ? text : text.substring(0, list);
    int cause = text.indexOf("RawCause:");
    text = cause < 0 ? text : text.substring(cause);
    return answer.path("stage").asText()
        + answer.path("code").asText()
        + text.substring(0, Math.min(100, text.length()));
  }

  private static JsonNode tree(String line) {
    try {
      return JSON.readTree(line);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
