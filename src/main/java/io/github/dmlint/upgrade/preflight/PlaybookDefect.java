package io.github.dmlint.upgrade.preflight;

/**
 * Something in the playbooks of a directory that is known to fail.
 *
 * @param playbook the playbook that it ends, such as {@code local_prepare.yml}
 * @param message what fails and why
 */
public record PlaybookDefect(String playbook, String message) {}
