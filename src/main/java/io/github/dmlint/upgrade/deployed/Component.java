package io.github.dmlint.upgrade.deployed;

import java.util.Optional;

/** A program that DM-Ansible deploys, in the order in which its playbooks update them. */
public enum Component {
  DM_WORKER("dm-worker", "dm_worker_servers", "dm_worker_port", true),
  DM_MASTER("dm-master", "dm_master_servers", "dm_master_port", true),
  DM_PORTAL("dm-portal", "dm_portal_servers", "dm_portal_port", false),
  PROMETHEUS("prometheus", "prometheus_servers", "prometheus_port", false),
  ALERTMANAGER("alertmanager", "alertmanager_servers", "alertmanager_port", false),
  GRAFANA("grafana", "grafana_servers", "grafana_port", false);

  private final String program;
  private final String group;
  private final String portVariable;
  private final boolean versioned;

  Component(String program, String group, String portVariable, boolean versioned) {
    this.program = program;
    this.group = group;
    this.portVariable = portVariable;
    this.versioned = versioned;
  }

  /** The name of the program and of its playbook tag. */
  public String program() {
    return program;
  }

  /** The group of its hosts in the inventory. */
  public String group() {
    return group;
  }

  public String portVariable() {
    return portVariable;
  }

  /** Whether it answers {@code -V} and {@code /status} with the build of DM. */
  public boolean versioned() {
    return versioned;
  }

  /** Whether the playbook of the monitoring updates it. */
  public boolean monitoring() {
    return this == PROMETHEUS || this == ALERTMANAGER || this == GRAFANA;
  }

  public static Optional<Component> ofGroup(String group) {
    for (Component component : values()) {
      if (component.group.equals(group)) {
        return Optional.of(component);
      }
    }
    return Optional.empty();
  }

  public static Optional<Component> ofProgram(String program) {
    for (Component component : values()) {
      if (component.program.equals(program)) {
        return Optional.of(component);
      }
    }
    return Optional.empty();
  }
}
