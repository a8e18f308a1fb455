package io.github.dmlint.ansible;

import java.util.Set;

/** Variables that Ansible sets itself, and functions that templates always have. */
public final class MagicVariables {
  private static final Set<String> NAMES =
      Set.of(
          "ansible_check_mode",
          "ansible_config_file",
          "ansible_connection",
          "ansible_diff_mode",
          "ansible_facts",
          "ansible_forks",
          "ansible_inventory_sources",
          "ansible_play_batch",
          "ansible_play_hosts",
          "ansible_play_hosts_all",
          "ansible_play_name",
          "ansible_playbook_python",
          "ansible_role_name",
          "ansible_role_names",
          "ansible_run_tags",
          "ansible_skip_tags",
          "ansible_verbosity",
          "ansible_version",
          "cycler",
          "dict",
          "environment",
          "group_names",
          "groups",
          "hostvars",
          "inventory_dir",
          "inventory_file",
          "joiner",
          "lipsum",
          "lookup",
          "namespace",
          "now",
          "omit",
          "play_hosts",
          "playbook_dir",
          "q",
          "query",
          "range",
          "role_name",
          "role_names",
          "role_path",
          "undef",
          "vars");

  private MagicVariables() {}

  public static boolean isKnown(String name) {
    return NAMES.contains(name);
  }
}
