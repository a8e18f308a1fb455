package io.github.dmlint.upgrade.plan;

import java.util.List;

/**
 * A step to be done.
 *
 * @param commands exactly what is typed in the DM-Ansible directory of the target
 * @param changes whether it changes hosts or running processes
 */
public record PlannedStep(String title, String purpose, List<String> commands, boolean changes) {
  public PlannedStep {
    commands = List.copyOf(commands);
  }
}
