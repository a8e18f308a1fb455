package io.github.dmlint.upgrade.deployed;

import io.github.dmlint.upgrade.run.Command;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The version of the Ansible of the control machine.
 *
 * @param text as it prints it, such as {@code 2.14.18}
 */
public record AnsibleVersion(int major, int minor, String text) {
  private static final Duration LIMIT = Duration.ofMinutes(2);

  /** Asks the {@code ansible-playbook} on the path; empty when it does not answer. */
  public static Optional<AnsibleVersion> ask(Map<String, String> environment) {
    Command command =
        new Command(List.of("ansible-playbook", "--version"), Path.of("/"), "", LIMIT);
    return parse(command.run(environment).output());
  }

  /** Reads {@code ansible-playbook 2.5.15} or {@code ansible-playbook [core 2.14.18]}. */
  static Optional<AnsibleVersion> parse(String output) {
    String first = output.lines().findFirst().orElse("").replace("]", "");
    String text = first.substring(first.lastIndexOf(' ') + 1);
    String[] parts = text.split("\\.", -1);
    try {
      return parts.length < 2
          ? Optional.empty()
          : Optional.of(
              new AnsibleVersion(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), text));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** Whether this is a version or a later one. */
  public boolean atLeast(int otherMajor, int otherMinor) {
    return major != otherMajor ? major > otherMajor : minor >= otherMinor;
  }
}
