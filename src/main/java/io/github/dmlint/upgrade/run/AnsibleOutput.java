package io.github.dmlint.upgrade.run;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The output of a run of Ansible: it goes masked into a log, and what matters later is kept. */
final class AnsibleOutput {
  private static final int TAIL = 30;
  private static final int MOST = 10;

  /** What Ansible says, as a warning only, of an inventory that it leaves half read. */
  private static final List<String> UNPARSED =
      List.of("Failed to parse", "Unable to parse", "No inventory was parsed");

  private final Secrets secrets;
  private final Writer log;
  private final Deque<String> tail = new ArrayDeque<>();
  private final List<String> unparsed = new ArrayList<>();
  private boolean warned;

  AnsibleOutput(Secrets secrets, Writer log) {
    this.secrets = secrets;
    this.log = log;
  }

  /** Reads to the end. */
  void copy(InputStream stream) {
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      String line = lines.readLine();
      while (line != null) {
        add(secrets.mask(line));
        line = lines.readLine();
      }
    } catch (IOException e) {
      // Ansible has ended.
    }
  }

  private synchronized void add(String line) {
    tail.add(line);
    if (tail.size() > TAIL) {
      tail.remove();
    }
    inventory(line);
    try {
      log.write(line + "\n");
      log.flush();
    } catch (IOException e) {
      // A log that cannot be written must not stop an upgrade half-way; the journal tells more.
    }
  }

  /** Ansible breaks its warnings into lines of 79 columns. */
  private void inventory(String line) {
    boolean more = warned && !line.isBlank() && !line.startsWith("[") && !line.startsWith("PLAY");
    if (more) {
      int last = unparsed.size() - 1;
      String begun = unparsed.get(last);
      unparsed.set(last, begun + (begun.endsWith("-") ? "" : " ") + line.strip());
      return;
    }
    warned = unparsed.size() < MOST && UNPARSED.stream().anyMatch(line::contains);
    if (warned) {
      unparsed.add(line.replace("[WARNING]:", "").strip());
    }
  }

  synchronized String tail() {
    return String.join("\n", tail);
  }

  synchronized List<String> unparsed() {
    return List.copyOf(unparsed);
  }
}
