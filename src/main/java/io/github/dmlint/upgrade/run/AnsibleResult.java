package io.github.dmlint.upgrade.run;

import java.util.List;
import java.util.Optional;

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

  /** Why nothing was done at all: it could not be started, or ended with an error of its own. */
  public Optional<String> refusal() {
    if (!problem.isEmpty()) {
      return Optional.of(problem);
    }
    return record.results().isEmpty()
        ? tail.lines().filter(line -> line.startsWith("ERROR!")).findFirst()
        : Optional.empty();
  }
}
