package io.github.dmlint.upgrade.deployed;

import io.github.dmlint.json.Json;
import io.github.dmlint.json.JsonReader;
import io.github.dmlint.release.Release;
import io.github.dmlint.release.RuleSets;
import io.github.dmlint.upgrade.run.Command;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A dmctl with which dm-master is asked for the subtasks of each worker by itself. The short form
 * of its answer leaves out workers that do not answer, and its exit code is 0 whatever happens, so
 * that only the long form is read.
 */
public final class Dmctl {
  private static final Duration LIMIT = Duration.ofSeconds(90);

  private final Path file;
  private final boolean commands;
  private final Map<String, String> environment;
  private final Path scratch;

  private Dmctl(Path file, boolean commands, Map<String, String> environment, Path scratch) {
    this.file = file;
    this.commands = commands;
    this.environment = environment;
    this.scratch = scratch;
  }

  /**
   * A dmctl of some release; empty when the file does not tell its build.
   *
   * @param scratch a folder for the log that it writes where it runs
   */
  public static Optional<Dmctl> of(
      Path file, RuleSets rules, Map<String, String> environment, Path scratch) {
    Command.Outcome outcome =
        new Command(List.of(file.toString(), "-V"), scratch, "", LIMIT).run(environment);
    return Build.read(outcome.output())
        .map(
            build -> {
              // An unknown build is taken for an old one: all read commands from their input.
              boolean commands = build.release(rules).map(Dmctl::takesCommands).orElse(false);
              return new Dmctl(file, commands, environment, scratch);
            });
  }

  /** Whether the dmctl of a release takes a command on its command line. */
  public static boolean takesCommands(Release release) {
    return release.has("dmctl-command-mode");
  }

  /** What is typed to run a command, for people. */
  public static String typed(Release release, Member master, String command) {
    String program = "./dmctl/dmctl --master-addr " + master.endpoint();
    return takesCommands(release)
        ? program + " " + command
        : "echo '" + command + "' | ./dmctl/dmctl -master-addr " + master.endpoint();
  }

  /** Asks dm-master for a worker. */
  public TaskState tasks(Member master, Member worker) {
    String question = "query-status -w " + worker.endpoint();
    Command.Outcome outcome = ask(master, question);
    if (!outcome.problem().isEmpty()) {
      return new TaskState(worker, false, List.of(), "dmctl: " + outcome.problem());
    }
    for (Json answer : JsonReader.objectsWithin(outcome.output())) {
      for (Json each : answer.get("workers").elements()) {
        if (each.get("worker").text().equals(worker.endpoint())) {
          return state(worker, answer, each);
        }
      }
      if (answer.carries("result") && !answer.get("result").flag()) {
        return new TaskState(worker, false, List.of(), oneLine(answer.get("msg").text()));
      }
    }
    return new TaskState(
        worker, false, List.of(), "dmctl gave no answer for it: " + oneLine(outcome.output()));
  }

  private Command.Outcome ask(Member master, String question) {
    List<String> words = new ArrayList<>(List.of(file.toString()));
    words.add(commands ? "--master-addr" : "-master-addr");
    words.add(master.endpoint());
    if (commands) {
      words.addAll(List.of(question.split(" ")));
    }
    String input = commands ? "" : question + "\nexit\n";
    return new Command(words, scratch, input, LIMIT).run(environment);
  }

  private static TaskState state(Member worker, Json answer, Json each) {
    if (!answer.get("result").flag() || !each.get("result").flag()) {
      String message = each.get("msg").text();
      return new TaskState(
          worker,
          false,
          List.of(),
          oneLine(message.isEmpty() ? answer.get("msg").text() : message));
    }
    List<String> tasks = new ArrayList<>();
    for (Json task : each.get("subTaskStatus").elements()) {
      tasks.add(task.get("name").text() + " (" + task.get("stage").text() + ")");
    }
    return new TaskState(worker, true, tasks, "");
  }

  private static String oneLine(String text) {
    String line = text.replace('\n', ' ').strip();
    return line.length() > 200 ? line.substring(0, 200) + "..." : line;
  }
}
