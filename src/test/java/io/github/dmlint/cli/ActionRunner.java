package io.github.dmlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * A small runner of the composite action: its shell steps run as GitHub's runner runs them, with
 * their variables and files; of the actions that it uses only the inputs are kept.
 */
final class ActionRunner {
  private static final Pattern EXPRESSION = Pattern.compile("\\$\\{\\{\\s*([a-z_.-]+)\\s*}}");

  private final Path action;
  private final Path workspace;
  private final Path runner;
  private final Map<String, String> context = new HashMap<>();
  private final Map<String, String> environment = new HashMap<>();

  /** What each step that uses another action was given, in order. */
  final List<Map<String, String>> used = new ArrayList<>();

  final StringBuilder log = new StringBuilder();
  int code;

  /**
   * @param action the checkout of the action
   * @param workspace the repository that is checked
   * @param runner a folder for the runner's own files
   */
  ActionRunner(Path action, Path workspace, Path runner) throws IOException {
    this.action = action;
    this.workspace = workspace;
    this.runner = Files.createDirectories(runner);
    environment.put("GITHUB_ACTIONS", "true");
    environment.put("CI", "true");
    environment.put("GITHUB_ACTION_PATH", action.toString());
    environment.put("GITHUB_WORKSPACE", workspace.toString());
    environment.put("RUNNER_TEMP", Files.createDirectories(runner.resolve("temp")).toString());
    environment.put("GITHUB_STEP_SUMMARY", runner.resolve("summary").toString());
    environment.put("DMLINT_CACHE", "off");
    environment.put("NO_PROXY", "127.0.0.1");
    environment.put("no_proxy", "127.0.0.1");
    context.put("github.action_path", action.toString());
    context.put("github.event_name", "push");
  }

  /** Sets what an expression such as {@code github.action_ref} comes to. */
  ActionRunner with(String expression, String value) {
    context.put(expression, value);
    return this;
  }

  ActionRunner variable(String name, String value) {
    environment.put(name, value);
    return this;
  }

  String output(String name) {
    return context.getOrDefault("steps.check.outputs." + name, "");
  }

  String summary() throws IOException {
    return Files.readString(runner.resolve("summary"));
  }

  ActionRunner run() throws IOException, InterruptedException {
    Load load = new Load(LoadSettings.builder().build());
    Object read = load.loadFromString(Files.readString(action.resolve("action.yml")));
    JsonNode all = new ObjectMapper().valueToTree(read);
    all.path("inputs")
        .properties()
        .forEach(
            input ->
                context.putIfAbsent(
                    "inputs." + input.getKey(), input.getValue().path("default").asText()));
    for (JsonNode step : all.path("runs").path("steps")) {
      if (code == 0 && holds(step.path("if").asText())) {
        step(step);
      }
    }
    return this;
  }

  private void step(JsonNode step) throws IOException, InterruptedException {
    String id = step.path("id").asText();
    if (step.has("uses")) {
      Map<String, String> given = evaluated(step.path("with"));
      given.put("uses", step.path("uses").asText());
      used.add(given);
      return;
    }
    Path output = runner.resolve("output-" + id);
    Files.deleteIfExists(output);
    Files.createFile(output);
    Map<String, String> variables = new HashMap<>(environment);
    variables.put("GITHUB_OUTPUT", output.toString());
    variables.putAll(evaluated(step.path("env")));
    Path script = Files.writeString(runner.resolve("script.sh"), step.path("run").asText());
    assertEquals("sh", step.path("shell").asText());
    Tools.Ran ran = Tools.run(workspace, variables, "sh", "-e", script.toString());
    log.append(ran.out());
    code = ran.code();
    for (String line : Files.readAllLines(output)) {
      int equals = line.indexOf('=');
      context.put(
          "steps." + id + ".outputs." + line.substring(0, equals), line.substring(equals + 1));
    }
  }

  private Map<String, String> evaluated(JsonNode values) {
    Map<String, String> evaluated = new HashMap<>();
    values
        .properties()
        .forEach(value -> evaluated.put(value.getKey(), evaluated(value.getValue().asText())));
    return evaluated;
  }

  /** What the n-th of the used actions was given for an input. */
  String given(int n, String input) {
    return used.get(n).getOrDefault(input, "");
  }

  private String evaluated(String text) {
    Matcher matcher = EXPRESSION.matcher(text);
    return matcher.replaceAll(
        found -> Matcher.quoteReplacement(context.getOrDefault(found.group(1), "")));
  }

  /** Conditions of the form {@code a == 'b' && (c != 'd' || e == f)}, as the action has them. */
  private boolean holds(String condition) {
    if (condition.isEmpty()) {
      return true;
    }
    boolean all = true;
    for (String part : condition.replace("(", "").replace(")", "").split("&&", -1)) {
      boolean any = false;
      for (String comparison : part.split("\\|\\|", -1)) {
        boolean equal = comparison.contains("==");
        String[] sides = comparison.split(equal ? "==" : "!=", 2);
        any |= value(sides[0]).equals(value(sides[1])) == equal;
      }
      all &= any;
    }
    return all;
  }

  private String value(String side) {
    String text = side.strip();
    return text.startsWith("'")
        ? text.substring(1, text.length() - 1)
        : context.getOrDefault(text, "");
  }
}
