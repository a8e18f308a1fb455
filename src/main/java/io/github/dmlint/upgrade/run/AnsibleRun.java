package io.github.dmlint.upgrade.run;

import java.nio.file.Path;
import java.util.List;

/**
 * A run of an Ansible program to be.
 *
 * @param words the program and its arguments
 * @param directory where it runs, usually the DM-Ansible directory
 * @param log the file to which its output is added, masked
 * @param full whether the results of tasks are wanted in full
 * @param stdout the output plugin to use; empty for the one that ansible.cfg asks for
 */
public record AnsibleRun(
    List<String> words, Path directory, Path log, boolean full, String stdout) {
  public AnsibleRun {
    words = List.copyOf(words);
  }
}
