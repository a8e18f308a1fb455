package io.github.dmlint.upgrade.preflight;

import io.github.dmlint.cluster.ComponentKind;
import io.github.dmlint.upgrade.deployed.AnsibleVersion;
import io.github.dmlint.upgrade.run.Command;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks into playbooks and roles for what is measured to fail with the Ansible at hand. */
public final class PlaybookScan {
  static final String PREPARE = "local_prepare.yml";
  static final String UPDATE = "rolling_update.yml";
  static final String MONITOR = "rolling_update_monitor.yml";

  private static final List<String> ORDER = List.of(PREPARE, UPDATE, MONITOR);
  private static final String SCRIPT = "scripts/import_grafana_dashboards.py";
  private static final String INSTANCES = "dm_worker_instances";

  private final Path directory;
  private final Optional<AnsibleVersion> version;
  private final Map<String, String> environment;
  private final List<PlaybookDefect> defects = new ArrayList<>();

  private PlaybookScan(
      Path directory, Optional<AnsibleVersion> version, Map<String, String> environment) {
    this.directory = directory;
    this.version = version;
    this.environment = environment;
  }

  /** All defects, in the order in which the playbooks run. */
  public static List<PlaybookDefect> of(
      Path directory, Optional<AnsibleVersion> version, Map<String, String> environment) {
    PlaybookScan scan = new PlaybookScan(directory, version, environment);
    scan.missing();
    scan.warn();
    scan.dashboards();
    List<PlaybookDefect> ordered = new ArrayList<>(scan.defects);
    ordered.sort(Comparator.comparingInt(defect -> ORDER.indexOf(defect.playbook())));
    return List.copyOf(ordered);
  }

  private void missing() {
    for (String playbook : ORDER) {
      if (!Files.isRegularFile(directory.resolve(playbook))) {
        defects.add(new PlaybookDefect(playbook, "'" + playbook + "' is not in the directory."));
      }
    }
  }

  /** The parameter {@code warn} of command and shell is gone since ansible-core 2.14. */
  private void warn() {
    if (version.isPresent() && !version.get().atLeast(2, 14)) {
      return;
    }
    String refuser =
        version
            .map(v -> "Ansible " + v.text() + " refuses")
            .orElse("Ansible 2.14 and later refuse");
    for (Path file : files()) {
      int line = warnLine(read(file));
      if (line > 0) {
        Path relative = directory.relativize(file);
        for (String playbook : playbooks(relative)) {
          defects.add(
              new PlaybookDefect(
                  playbook,
                  relative
                      + ":"
                      + line
                      + " gives 'warn' to a command, which "
                      + refuser
                      + " as an unsupported parameter; delete the word."));
        }
      }
    }
  }

  private List<Path> files() {
    List<Path> found = new ArrayList<>();
    for (String playbook : ORDER) {
      if (Files.isRegularFile(directory.resolve(playbook))) {
        found.add(directory.resolve(playbook));
      }
    }
    Path roles = directory.resolve("roles");
    if (Files.isDirectory(roles)) {
      try (Stream<Path> all = Files.walk(roles)) {
        all.filter(PlaybookScan::tasks).sorted().forEach(found::add);
      } catch (IOException | UncheckedIOException e) {
        // What cannot be read here fails in the check of the files.
      }
    }
    return found;
  }

  private static boolean tasks(Path file) {
    String name = file.getFileName().toString();
    return (name.endsWith(".yml") || name.endsWith(".yaml"))
        && Files.isRegularFile(file)
        && String.valueOf(file.getParent()).endsWith("tasks");
  }

  /** The playbooks that use a file. */
  private static List<String> playbooks(Path file) {
    if (file.getNameCount() < 2) {
      return List.of(file.toString());
    }
    String role = file.getName(1).toString();
    if (role.equals("download")) {
      return List.of(PREPARE);
    }
    for (ComponentKind component : ComponentKind.values()) {
      if (component.role().equals(role)) {
        return List.of(component.monitoring() ? MONITOR : UPDATE);
      }
    }
    return role.equals("dmctl") ? List.of(UPDATE) : List.of(UPDATE, MONITOR);
  }

  /** The line, from 1, on which a command has the parameter; 0 when none has. */
  private static int warnLine(String text) {
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      String content = line.strip();
      int at = content.indexOf("warn");
      boolean begins = at == 0 || at > 0 && " {,".indexOf(content.charAt(at - 1)) >= 0;
      String rest = at < 0 ? "" : content.substring(at + 4).strip();
      if (begins && !content.startsWith("#") && (rest.startsWith("=") || rest.startsWith(":"))) {
        return number;
      }
    }
    return 0;
  }

  private void dashboards() {
    String script = read(directory.resolve(SCRIPT));
    String playbook = read(directory.resolve(MONITOR));
    if (script.isEmpty() || !playbook.contains("import_grafana_dashboards.py")) {
      return;
    }
    if (script.contains("\"" + INSTANCES + "\"") && !playbook.contains(INSTANCES)) {
      defects.add(
          new PlaybookDefect(
              MONITOR,
              "It does not hand the title '"
                  + INSTANCES
                  + "' to the dashboard script, whose import then ends with a KeyError; the "
                  + "monitoring itself is updated by then."));
    }
    if (script.contains("urllib2")) {
      String python = python();
      if (!python.startsWith("2.")) {
        defects.add(
            new PlaybookDefect(
                MONITOR,
                SCRIPT
                    + " needs a 'python' that is Python 2; here "
                    + (python.isEmpty() ? "there is no 'python'." : "it is " + python + ".")
                    + " The dashboards are not imported."));
      }
    }
  }

  /** The version of the program {@code python}; empty when there is none. */
  private String python() {
    Command ask =
        new Command(
            List.of("python", "-c", "import sys; print(sys.version.split()[0])"),
            Path.of("/"),
            "",
            Duration.ofSeconds(60));
    return ask.run(environment).output().strip();
  }

  private static String read(Path file) {
    try {
      return Files.isRegularFile(file)
          ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
          : "";
    } catch (IOException e) {
      return "";
    }
  }
}
