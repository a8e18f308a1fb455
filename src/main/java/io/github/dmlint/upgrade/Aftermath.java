package io.github.dmlint.upgrade;

import io.github.dmlint.cluster.ComponentKind;
import io.github.dmlint.upgrade.deployed.Dmctl;
import io.github.dmlint.upgrade.deployed.Member;
import io.github.dmlint.upgrade.deployed.Running;
import io.github.dmlint.upgrade.proof.Fact;
import io.github.dmlint.upgrade.run.PlayEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What is said after a step: its proof, the state that it left, and how to go on. */
final class Aftermath {
  private final ApplySettings settings;
  private final Workshop workshop;
  private final Map<String, String> before;
  private final ApplyView view;

  Aftermath(ApplySettings settings, Workshop workshop, Map<String, String> before, ApplyView view) {
    this.settings = settings;
    this.workshop = workshop;
    this.before = before;
    this.view = view;
  }

  /** What runs now. */
  VersionTable table() {
    return new VersionTable(before, Running.ask(workshop.deployment()));
  }

  void proof(StepWork.Done done) {
    String title = done.step().title();
    if (done.proof().proven()) {
      view.line("Proven: " + title + ", " + done.proof().facts().size() + " facts.");
      return;
    }
    view.line("Not proven: " + title + ".");
    for (Fact fact : done.proof().broken()) {
      view.line("  " + fact.subject() + ": " + fact.message());
    }
  }

  /** After a step of which the journal could not take the end: what runs is looked at once more. */
  void unjournalled(Step step) {
    view.line("The playbook of " + step.title() + " has ended; its proof could not be kept.");
    view.line("");
    table().lines().forEach(view::line);
    view.line("");
    view.line("Make the journal writable again, then");
    view.line("  " + again("--resume"));
  }

  void failed(StepWork.Done done) {
    for (PlayEvent.Result failure : done.result().record().failures()) {
      view.line(
          "  "
              + failure.host()
              + " "
              + failure.status()
              + " in '"
              + failure.task()
              + "': "
              + workshop.secrets().mask(failure.message()));
    }
    if (!done.result().problem().isEmpty()) {
      view.line("  " + workshop.secrets().mask(done.result().problem()));
    } else if (done.result().exit() != 0 && done.result().record().failures().isEmpty()) {
      done.result().tail().lines().forEach(line -> view.line("  | " + line));
    }
    view.line("The output of Ansible is in '" + workshop.ansible().log() + "'.");
    view.line("");
    table().lines().forEach(view::line);
    view.line("");
    view.line("The safe way on: mend the cause, then");
    view.line("  " + again("--resume"));
    view.line(
        "which runs "
            + done.step().playbook()
            + " whole again. By hand that is, in the directory,");
    view.line("  " + String.join(" ", workshop.ansible().playbook(done.step().playbook())));
    view.line(
        "Never narrow it with --limit @...retry: that leaves out dm-master and dmctl and still "
            + "ends with exit code 0.");
    if (done.step() == Step.MONITOR) {
      view.line("");
      view.line(
          "DM itself is proven to be at " + settings.target() + "; only the monitoring is not.");
      reminder();
    }
  }

  private String again(String option) {
    return "dmlint apply "
        + quoted(settings.directory().toString())
        + " --target "
        + settings.target()
        + " "
        + option
        + options();
  }

  /** The options of this apply that its continuation needs too. */
  private String options() {
    StringBuilder words = new StringBuilder();
    if (!settings.inventory().equals(settings.directory().resolve("inventory.ini"))) {
      words.append(" --inventory ").append(quoted(settings.inventory().toString()));
    }
    words.append(settings.skipPrepare() ? " --skip-prepare" : "");
    words.append(settings.skipMonitor() ? " --skip-monitor" : "");
    new TreeMap<>(settings.skips())
        .forEach(
            (check, reason) ->
                words.append(" --skip ").append(check).append(" --reason ").append(quoted(reason)));
    settings.options().forEach(option -> words.append(" --ansible-option=").append(quoted(option)));
    return words.toString();
  }

  /** A word as a shell takes it. */
  private static String quoted(String word) {
    boolean plain = !word.isEmpty() && word.chars().allMatch(Aftermath::plain);
    return plain ? word : "'" + word.replace("'", "'\\''") + "'";
  }

  private static boolean plain(int c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || "-_./:=@%+,".indexOf(c) >= 0;
  }

  void finished(VersionTable table) {
    view.line("");
    table.lines().forEach(view::line);
    view.line("");
    view.line("Every step is proven.");
    reminder();
  }

  /** That the tasks are still stopped, and how they are started. */
  private void reminder() {
    view.line("The tasks are still stopped; start them by hand, one by one:");
    startCommands().forEach(command -> view.line("  " + command));
  }

  /** The commands that start the tasks whose files lie beside dmctl. */
  private List<String> startCommands() {
    List<Member> masters = workshop.deployment().of(ComponentKind.DM_MASTER);
    List<String> commands = new ArrayList<>();
    if (masters.isEmpty()) {
      return commands;
    }
    List<String> files = taskFiles();
    commands.add("cd " + settings.directory());
    for (String file : files.isEmpty() ? List.of("TASK.yaml") : files) {
      commands.add("dmlint check " + file + " --target " + settings.target());
      commands.add(Dmctl.typed(settings.target(), masters.get(0), "start-task " + file));
      commands.add(Dmctl.typed(settings.target(), masters.get(0), "query-status"));
    }
    return commands;
  }

  private List<String> taskFiles() {
    List<String> found = new ArrayList<>();
    for (String folder : List.of("dmctl", "conf")) {
      Path path = settings.directory().resolve(folder);
      if (Files.isDirectory(path)) {
        try (Stream<Path> files = Files.list(path)) {
          files
              .filter(Aftermath::isTask)
              .sorted()
              .forEach(file -> found.add("./" + settings.directory().relativize(file)));
        } catch (IOException e) {
          // Then the tasks are named by the user, who knows them.
        }
      }
    }
    return found;
  }

  private static boolean isTask(Path file) {
    String name = file.getFileName().toString();
    if (!name.endsWith(".yaml") && !name.endsWith(".yml")) {
      return false;
    }
    try {
      return Files.size(file) < 1 << 20
          && new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
              .lines()
              .anyMatch(line -> line.startsWith("task-mode:"));
    } catch (IOException e) {
      return false;
    }
  }
}
