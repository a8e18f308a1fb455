package io.github.dmlint.upgrade.run;

/**
 * How a run of Ansible went.
 *
 * @param exit its exit code; -1 when it could not be started
 * @param problem why it could not be started, else empty
 * @param tail the last lines of its output, masked
 */
public record AnsibleResult(
    int exit, boolean interrupted, PlayRecord record, String problem, String tail) {}
