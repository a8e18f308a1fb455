package io.github.dmlint.upgrade;

import io.github.dmlint.json.Json;
import io.github.dmlint.upgrade.journal.JournalReading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the journal says of the last apply. */
final class ApplyHistory {
  private final JournalReading last;

  private ApplyHistory(JournalReading last) {
    this.last = last;
  }

  /**
   * @throws IOException if there is a journal and it cannot be read
   */
  static ApplyHistory read(Path journal) throws IOException {
    return new ApplyHistory(JournalReading.of(journal).lastApply());
  }

  boolean empty() {
    return last.of("begin").isEmpty();
  }

  /** Whether a step was begun and the apply did not come to a proven end. */
  boolean unfinished() {
    List<Json> ends = last.of("end");
    boolean proven =
        !ends.isEmpty() && ends.get(ends.size() - 1).get("result").text().equals("proven");
    return !last.of("step-start").isEmpty() && !proven;
  }

  /** Whether the playbook that changes the hosts was begun. */
  boolean halfway() {
    return unfinished()
        && last.of("step-start").stream()
            .anyMatch(e -> !e.get("step").text().equals(Step.PREPARE.title()));
  }

  String target() {
    return newest("target");
  }

  String inventory() {
    return newest("inventory");
  }

  String templates() {
    return newest("templates");
  }

  /** A field of the last beginning or resumption. */
  private String newest(String field) {
    String found = "";
    for (Json entry : last.entries()) {
      String event = entry.get("event").text();
      if (event.equals("begin") || event.equals("resume")) {
        found = entry.get(field).text();
      }
    }
    return found;
  }

  /** The steps whose last proof holds. */
  Set<Step> proven() {
    Set<Step> proven = EnumSet.noneOf(Step.class);
    for (Json entry : last.entries()) {
      Optional<Step> step = Step.of(entry.get("step").text());
      if (step.isPresent() && entry.get("event").text().equals("step-start")) {
        proven.remove(step.get());
      } else if (step.isPresent() && entry.get("proven").flag()) {
        proven.add(step.get());
      }
    }
    return proven;
  }

  /** The versions that ran before the apply, by component and host. */
  Map<String, String> before() {
    Map<String, String> before = new HashMap<>();
    for (Json entry : last.of("versions")) {
      for (Json member : entry.get("members").elements()) {
        before.putIfAbsent(
            member.get("component").text() + " " + member.get("host").text(),
            member.get("version").text());
      }
    }
    return before;
  }

  /** A process of Ansible that has outlived the dmlint that started it. */
  Optional<ProcessHandle> alive() {
    for (Json entry : last.of("process")) {
      Optional<ProcessHandle> handle = ProcessHandle.of(entry.get("pid").number());
      if (handle.isPresent()
          && handle.get().isAlive()
          && !isZombie(handle.get())
          && sameStart(handle.get(), entry.get("started").text())) {
        return handle;
      }
    }
    return Optional.empty();
  }

  /** Whether a process has ended and only waits to be taken note of, which Linux tells. */
  static boolean isZombie(ProcessHandle handle) {
    try {
      String stat = Files.readString(Path.of("/proc/" + handle.pid() + "/stat"));
      return stat.startsWith(" Z", stat.lastIndexOf(')') + 1);
    } catch (IOException e) {
      return false;
    }
  }

  /** Process numbers come again; a number with its time of start does not. */
  private static boolean sameStart(ProcessHandle handle, String started) {
    Optional<Instant> start = handle.info().startInstant();
    if (start.isEmpty() || started.isEmpty()) {
      return true;
    }
    try {
      long apart = start.get().toEpochMilli() - Instant.parse(started).toEpochMilli();
      return Math.abs(apart) < 2000;
    } catch (DateTimeParseException e) {
      return true;
    }
  }
}
