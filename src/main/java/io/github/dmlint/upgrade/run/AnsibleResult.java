package io.github.dmlint.upgrade.run;

import java.util.List;

/**
 * How a run of Ansible went.
 *
 * @param exit its exit code; -1 when it could not be started
 * @param problem why it could not be started, else empty
 * @param tail the last lines of its output, masked
 * @param unparsed what it said of inventories that it could not read in full, masked
 */
public record AnsibleResult(
    int exit,
    boolean interrupted,
    PlayRecord record,
    String problem,
    String tail,
    List<String> unparsed) {
  public AnsibleResult {
    unparsed = List.copyOf(unparsed);
  }
}
