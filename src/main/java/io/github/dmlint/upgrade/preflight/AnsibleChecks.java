package io.github.dmlint.upgrade.preflight;

import io.github.dmlint.upgrade.deployed.AnsibleVersion;
import io.github.dmlint.upgrade.run.Command;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether the Ansible of the control machine can run the playbooks of a directory. */
final class AnsibleChecks {
  private final Path directory;
  private final Optional<AnsibleVersion> version;
  private final Map<String, String> environment;

  AnsibleChecks(Path directory, Optional<AnsibleVersion> version, Map<String, String> environment) {
    this.directory = directory;
    this.version = version;
    this.environment = environment;
  }

  CheckResult version() {
    String check = CheckName.ANSIBLE.title();
    if (version.isEmpty()) {
      return CheckResult.fail(check, "There is no 'ansible-playbook' on the path that answers.");
    }
    String found = "Ansible " + version.get().text();
    if (!version.get().atLeast(2, 5)) {
      return CheckResult.fail(check, found + " is older than 2.5, which the playbooks need.");
    }
    if (version.get().atLeast(2, 7)) {
      return CheckResult.warn(
          check, found + " is newer than requirements.txt of DM-Ansible allows (below 2.7).");
    }
    return CheckResult.pass(check, found + ".");
  }

  /**
   * @param missing the output plugin that is asked for and not there, else empty
   */
  CheckResult configuration(String missing) {
    String check = CheckName.ANSIBLE_CFG.title();
    Path file = directory.resolve("ansible.cfg");
    if (!Files.isRegularFile(file)) {
      return CheckResult.fail(check, "There is no ansible.cfg in the directory.");
    }
    String other = environment.getOrDefault("ANSIBLE_CONFIG", "");
    if (!other.isEmpty() && !directory.resolve(other).normalize().equals(file)) {
      return CheckResult.fail(
          check, "ANSIBLE_CONFIG names '" + other + "', so that ansible.cfg is not read.");
    }
    if (writableByAll()) {
      return CheckResult.fail(
          check, "Everyone may write to the directory, so that Ansible ignores its ansible.cfg.");
    }
    return missing.isEmpty()
        ? CheckResult.pass(check, "It is in force.")
        : CheckResult.warn(
            check,
            "It asks for the output plugin '"
                + missing
                + "', which this Ansible does not have and ends with an error for; the steps "
                + "are run with 'default' instead.");
  }

  private boolean writableByAll() {
    try {
      return Files.getPosixFilePermissions(directory).contains(PosixFilePermission.OTHERS_WRITE);
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
  }

  /** The output plugin that ansible.cfg asks for and Ansible does not have; else empty. */
  String missingOutput() {
    String plugin = setting("stdout_callback");
    if (plugin.isEmpty()
        || version.isEmpty()
        || environment.containsKey("ANSIBLE_STDOUT_CALLBACK")) {
      return "";
    }
    Command ask =
        new Command(
            List.of("ansible-doc", "-t", "callback", plugin), directory, "", Duration.ofMinutes(2));
    return ask.run(environment).output().isBlank() ? plugin : "";
  }

  private String setting(String name) {
    try {
      for (String line :
          Files.readString(directory.resolve("ansible.cfg"), StandardCharsets.UTF_8)
              .lines()
              .toList()) {
        int equals = line.indexOf('=');
        if (equals > 0 && line.substring(0, equals).strip().equals(name)) {
          return line.substring(equals + 1).strip();
        }
      }
    } catch (IOException e) {
      // A file that cannot be read has no settings; the check of the directory tells.
    }
    return "";
  }
}
