package io.github.dmlint.cli;

import io.github.dmlint.release.Release;
import io.github.dmlint.upgrade.Control;
import io.github.dmlint.upgrade.Workshop;
import io.github.dmlint.upgrade.preflight.CheckName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** The options that the commands around an upgrade share. */
final class UpgradeOptions {
  private static final int LONGEST_SETTLE = 3600;

  private UpgradeOptions() {}

  static void addDirectory(CommandSpec spec) {
    spec.addPositional(
        Options.arguments(
            "DIR",
            "0..1",
            "The DM-Ansible directory; for an upgrade, that of the target release (default:"
                + " here)."));
    spec.addOption(
        Options.value("--inventory", "FILE", "The inventory (default: inventory.ini of DIR)."));
    spec.addOption(
        Options.values(
            "--ansible-option",
            "WORD",
            "Hand this on to every program of Ansible, as --ansible-option=--private-key=FILE."));
  }

  static void addFrom(CommandSpec spec) {
    spec.addOption(
        Options.value(
            "--from",
            "RELEASE",
            "The release that runs now (default: what processes say, else --old, else dmctl of"
                + " DIR)."));
    spec.addOption(
        Options.value("--old", "DIR", "The DM-Ansible directory of the release that runs now."));
  }

  static void addSettle(CommandSpec spec) {
    spec.addOption(
        Options.value(
            "--settle",
            "SECONDS",
            "How long processes must go on answering (default: 20; systemd starts a crashing one"
                + " again after 15)."));
  }

  /** The directory, absolute. */
  static Path directory(ParseResult parsed, Session session) throws UsageFault {
    List<String> arguments = Options.arguments(parsed);
    Path directory =
        session.folder().resolve(arguments.isEmpty() ? "" : arguments.get(0)).normalize();
    if (!Files.isDirectory(directory)) {
      throw new UsageFault("'" + directory + "' is no directory.");
    }
    return directory;
  }

  static Path inventory(ParseResult parsed, Path directory, Session session) throws UsageFault {
    Path inventory =
        Options.value(parsed, "--inventory")
            .map(name -> session.folder().resolve(name).normalize())
            .orElse(directory.resolve("inventory.ini"));
    if (!Files.isRegularFile(inventory)) {
      throw new UsageFault("There is no inventory '" + inventory + "'.");
    }
    return inventory;
  }

  /** Ansible made ready for a command that keeps no log. */
  static Workshop workshop(ParseResult parsed, Path directory, Control control, Session session)
      throws IOException, UsageFault {
    return Workshop.open(
        control,
        directory,
        inventory(parsed, directory, session),
        Options.values(parsed, "--ansible-option"),
        control.scratch().resolve("ansible.log"));
  }

  static Release target(ParseResult parsed, RuleSource source) throws UsageFault {
    Optional<Release> target = source.release(parsed, "--target");
    if (target.isEmpty()) {
      throw new UsageFault("--target RELEASE is needed.");
    }
    if (!target.get().has("dm-ansible")) {
      throw new UsageFault("DM '" + target.get() + "' has no DM-Ansible; it is deployed by TiUP.");
    }
    return target.get();
  }

  static Optional<Path> old(ParseResult parsed, Session session) throws UsageFault {
    Optional<Path> old =
        Options.value(parsed, "--old").map(name -> session.folder().resolve(name).normalize());
    if (old.isPresent() && !Files.isDirectory(old.get())) {
      throw new UsageFault("'" + old.get() + "' is no directory.");
    }
    return old;
  }

  static Duration settle(ParseResult parsed) throws UsageFault {
    String value = Options.value(parsed, "--settle").orElse("20");
    try {
      int seconds = Integer.parseInt(value);
      if (seconds >= 0 && seconds <= LONGEST_SETTLE) {
        return Duration.ofSeconds(seconds);
      }
    } catch (NumberFormatException e) {
      // told below
    }
    throw new UsageFault("--settle takes seconds from 0 to 3600, not '" + value + "'.");
  }

  /** The reasons by check; one reason counts for all checks, else each has its own. */
  static Map<String, String> skips(ParseResult parsed) throws UsageFault {
    List<String> checks = Options.words(parsed, "--skip");
    List<String> reasons = Options.values(parsed, "--reason");
    if (reasons.size() != checks.size() && (reasons.size() != 1 || checks.isEmpty())) {
      throw new UsageFault("Each --skip CHECK needs a --reason TEXT, or one reason for all.");
    }
    Map<String, String> skips = new HashMap<>();
    for (int i = 0; i < checks.size(); i++) {
      String reason = reasons.get(reasons.size() == 1 ? 0 : i);
      if (CheckName.of(checks.get(i)).isEmpty()) {
        throw new UsageFault(
            "There is no check '%s'; there are %s.".formatted(checks.get(i), names()));
      }
      if (reason.isBlank()) {
        throw new UsageFault("The reason for skipping '" + checks.get(i) + "' is empty.");
      }
      skips.put(checks.get(i), reason);
    }
    return skips;
  }

  private static String names() {
    List<String> names = new ArrayList<>();
    for (CheckName name : CheckName.values()) {
      names.add(name.title());
    }
    return String.join(", ", names);
  }
}
