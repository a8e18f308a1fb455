package io.github.dmlint.upgrade.deployed;

import io.github.dmlint.upgrade.run.AnsibleResult;
import io.github.dmlint.upgrade.run.AnsibleRun;
import io.github.dmlint.upgrade.run.PlaybookRunner;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Ansible as it is run for a DM-Ansible directory.
 *
 * @param directory the DM-Ansible directory, absolute
 * @param inventory its inventory, absolute
 * @param folder for dmlint's own playbooks
 * @param log to which output is added
 * @param stdout the output plugin when the one of ansible.cfg is not there; else empty
 * @param options that the user adds to each program of Ansible
 */
public record Ansible(
    PlaybookRunner runner,
    Path directory,
    Path inventory,
    Path folder,
    Path log,
    String stdout,
    List<String> options) {
  public Ansible {
    options = List.copyOf(options);
  }

  /** The words of a run of a playbook of the directory, as they can be typed there. */
  public List<String> playbook(String name, String... more) {
    List<String> words = new ArrayList<>(List.of("ansible-playbook", "-i", shortInventory(), name));
    words.addAll(List.of(more));
    words.addAll(options);
    return words;
  }

  private String shortInventory() {
    return inventory.startsWith(directory)
        ? directory.relativize(inventory).toString()
        : inventory.toString();
  }

  /** Runs a program of Ansible in the directory. */
  public AnsibleResult run(List<String> words, PlaybookRunner.Listener listener) {
    return runner.run(new AnsibleRun(words, directory, log, false, stdout), listener);
  }

  /** Runs one of dmlint's own read-only playbooks, of which the results are wanted. */
  public AnsibleResult own(String resource, boolean logged, List<String> more) throws IOException {
    link("group_vars");
    link("host_vars");
    Path file = folder.resolve(resource);
    try (InputStream in = Ansible.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("built without " + resource);
      }
      Files.write(file, in.readAllBytes());
    }
    List<String> words =
        new ArrayList<>(List.of("ansible-playbook", "-i", inventory.toString(), file.toString()));
    words.addAll(more);
    words.addAll(options);
    Path to = logged ? log : Path.of("/dev/null");
    return runner.run(
        new AnsibleRun(words, directory, to, true, "default"),
        PlaybookRunner.Listener.of(event -> {}));
  }

  /** Variables count beside the playbook too, when the inventory lies elsewhere. */
  private void link(String name) throws IOException {
    Path link = folder.resolve(name);
    if (Files.isDirectory(directory.resolve(name)) && !Files.isSymbolicLink(link)) {
      Files.createSymbolicLink(link, directory.resolve(name));
    }
  }

  /** This with an output plugin. */
  public Ansible withStdout(String plugin) {
    return new Ansible(runner, directory, inventory, folder, log, plugin, options);
  }

  /** This with another log. */
  public Ansible withLog(Path file) {
    return new Ansible(runner, directory, inventory, folder, file, stdout, options);
  }
}
