package io.github.dmlint.upgrade.run;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Runs programs of Ansible, one at a time. */
public final class PlaybookRunner {
  /** Within this time a program that has the terminal's signal begins to end. */
  private static final Duration GRACE = Duration.ofSeconds(20);

  private final AnsibleEnvironment environment;
  private final Path folder;
  private final Secrets secrets;
  private final Interruption interruption;
  private final boolean terminal;
  private final AtomicInteger runs = new AtomicInteger();

  /**
   * @param folder for pipes, empty and of the user alone
   * @param terminal whether Ansible may ask the user, for one for a password
   */
  public PlaybookRunner(
      AnsibleEnvironment environment,
      Path folder,
      Secrets secrets,
      Interruption interruption,
      boolean terminal) {
    this.environment = environment;
    this.folder = folder;
    this.secrets = secrets;
    this.interruption = interruption;
    this.terminal = terminal;
  }

  /** What is told of a run while it lasts. */
  public interface Listener {
    /** The process was started. */
    void started(ProcessHandle process);

    /** Ansible does something; called by another thread. */
    void event(PlayEvent event);

    /** A listener that only takes events. */
    static Listener of(Consumer<PlayEvent> events) {
      return new Listener() {
        @Override
        public void started(ProcessHandle process) {}

        @Override
        public void event(PlayEvent event) {
          events.accept(event);
        }
      };
    }
  }

  /** Runs to the end, however long that takes. */
  public AnsibleResult run(AnsibleRun run, Listener listener) {
    PlayRecord record = new PlayRecord();
    Path path = folder.resolve("events-" + runs.incrementAndGet());
    Map<String, String> variables = environment.variables(path, run.full());
    if (!run.stdout().isEmpty()) {
      variables.put("ANSIBLE_STDOUT_CALLBACK", run.stdout());
    }
    List<String> found;
    try {
      found = Command.found(run.words(), variables);
    } catch (IOException e) {
      return failed(record, interruption.wanted(), String.valueOf(e.getMessage()));
    }
    try (Writer log = log(run.log());
        EventPipe pipe =
            EventPipe.open(
                path,
                variables,
                event -> {
                  record.add(event);
                  listener.event(event);
                })) {
      log.write("$ " + String.join(" ", run.words()) + "\n");
      log.flush();
      Process process = start(found, run, variables);
      listener.started(process.toHandle());
      AnsibleOutput output = new AnsibleOutput(secrets, log);
      Thread copying = new Thread(() -> output.copy(process.getInputStream()), "ansible-output");
      copying.setDaemon(true);
      copying.start();
      int exit = await(process);
      copying.join(TimeUnit.SECONDS.toMillis(10));
      pipe.close();
      boolean interrupted = exit == 0 ? interruption.wanted() : interruption.endedIt();
      return new AnsibleResult(exit, interrupted, record, "", output.tail(), output.unparsed());
    } catch (IOException e) {
      return failed(record, interruption.wanted(), String.valueOf(e.getMessage()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return failed(record, true, "interrupted");
    }
  }

  private static AnsibleResult failed(PlayRecord record, boolean interrupted, String problem) {
    return new AnsibleResult(-1, interrupted, record, problem, "", List.of());
  }

  private static Writer log(Path file) throws IOException {
    return Files.newBufferedWriter(
        file, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  private Process start(List<String> words, AnsibleRun run, Map<String, String> variables)
      throws IOException {
    ProcessBuilder builder = new ProcessBuilder(words).directory(run.directory().toFile());
    builder.environment().clear();
    builder.environment().putAll(variables);
    builder.redirectErrorStream(true);
    builder.redirectInput(
        terminal
            ? ProcessBuilder.Redirect.INHERIT
            : ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
    return builder.start();
  }

  /**
   * Waits for the end. A signal that came to dmlint alone is handed on, once and late, because a
   * second one would cut short how Ansible ends.
   */
  private int await(Process process) throws InterruptedException {
    boolean told = false;
    long wantedAt = 0;
    while (!process.waitFor(500, TimeUnit.MILLISECONDS)) {
      if (interruption.wanted() && !told) {
        wantedAt = wantedAt == 0 ? System.nanoTime() : wantedAt;
        if (System.nanoTime() - wantedAt > GRACE.toNanos()) {
          told = true;
          new Command(
                  List.of("kill", "-INT", Long.toString(process.pid())), Path.of("/"), "", GRACE)
              .run(Map.of("PATH", "/bin:/usr/bin"));
        }
      }
    }
    return process.exitValue();
  }
}
