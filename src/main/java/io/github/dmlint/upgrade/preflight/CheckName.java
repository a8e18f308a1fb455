package io.github.dmlint.upgrade.preflight;

import java.util.Optional;

/** The checks of the preflight, in the order of the table. */
public enum CheckName {
  LINT("lint", "no file of the directory has an error for the target release"),
  DM_VERSION("dm-version", "dm_version of the inventory is the target release"),
  ANSIBLE("ansible", "ansible-playbook is there and its version fits"),
  ANSIBLE_CFG("ansible-cfg", "ansible.cfg of the directory is in force"),
  INVENTORY("inventory", "Ansible understands the whole inventory, and each process has a place"),
  PREPARE_PLAYBOOK("prepare-playbook", "local_prepare.yml has no known defect here"),
  UPDATE_PLAYBOOK("update-playbook", "rolling_update.yml has no known defect here"),
  MONITOR_PLAYBOOK("monitor-playbook", "rolling_update_monitor.yml has no known defect here"),
  BINARIES("binaries", "resources/bin holds the programs of the target release"),
  HOSTS("hosts", "each host is reached by Ansible"),
  TASKS("tasks", "each worker answers and has no task"),
  VERSIONS("versions", "the processes run one release, older than the target");

  private final String title;
  private final String demand;

  CheckName(String title, String demand) {
    this.title = title;
    this.demand = demand;
  }

  /** The name that {@code --skip} takes. */
  public String title() {
    return title;
  }

  /** What must hold. */
  public String demand() {
    return demand;
  }

  public static Optional<CheckName> of(String title) {
    for (CheckName name : values()) {
      if (name.title.equals(title)) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }
}
