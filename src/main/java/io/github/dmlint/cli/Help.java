package io.github.dmlint.cli;

/** The parts of the help that no option describes. */
final class Help {
  /** Columns; the same everywhere, so that help is too. */
  static final int WIDTH = 96;

  static final String[] FOOTER = {
    "",
    "Examples:",
    "  dmlint check --target RELEASE dm-ansible    check a DM-Ansible folder for an upgrade",
    "  dmlint check --isolated conf/task.yaml      check one file by itself",
    "  dmlint explain DM102                        what a finding means and what to do",
    "  dmlint explain server-id                    the life of a key over the releases",
    "",
    "A RELEASE is a name that 'dmlint releases' lists.",
    "Exit codes: 0 clean, 1 findings, 2 wrong usage, 3 something could not be checked.",
  };

  private Help() {}
}
