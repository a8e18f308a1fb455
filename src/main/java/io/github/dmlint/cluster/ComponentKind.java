package io.github.dmlint.cluster;

import java.util.Optional;

/** A program that DM-Ansible deploys, with its group and the variables that place it. */
public enum ComponentKind {
  DM_MASTER("dm-master", "dm-master", "dm_master_servers", "dm_master_port", 8261),
  DM_WORKER("dm-worker", "dm-worker", "dm_worker_servers", "dm_worker_port", 8262),
  DM_PORTAL("dm-portal", "dm-portal", "dm_portal_servers", "dm_portal_port", 8280),
  PROMETHEUS("Prometheus", "prometheus", "prometheus_servers", "prometheus_port", 9090),
  GRAFANA("Grafana", "grafana", "grafana_servers", "grafana_port", 3000),
  ALERTMANAGER("Alertmanager", "alertmanager", "alertmanager_servers", "alertmanager_port", 9093);

  private final String program;
  private final String role;
  private final String group;
  private final String portVariable;
  private final int defaultPort;

  ComponentKind(String program, String role, String group, String portVariable, int defaultPort) {
    this.program = program;
    this.role = role;
    this.group = group;
    this.portVariable = portVariable;
    this.defaultPort = defaultPort;
  }

  /** How people call the program. */
  public String program() {
    return program;
  }

  /** What DM-Ansible calls it: the name of its role, its tag and its units. */
  public String role() {
    return role;
  }

  /** The group of its hosts in the inventory. */
  public String group() {
    return group;
  }

  public String portVariable() {
    return portVariable;
  }

  /** The port where no variable sets one. */
  public int defaultPort() {
    return defaultPort;
  }

  /** Whether {@code check_config_static} asks for exactly one host. */
  public boolean single() {
    return this != DM_WORKER && this != DM_PORTAL;
  }

  /** Whether it answers {@code -V} and {@code /status} with the build of DM. */
  public boolean versioned() {
    return this == DM_MASTER || this == DM_WORKER;
  }

  /** Whether {@code rolling_update_monitor.yml} updates it. */
  public boolean monitoring() {
    return this == PROMETHEUS || this == ALERTMANAGER || this == GRAFANA;
  }

  public static Optional<ComponentKind> ofGroup(String group) {
    for (ComponentKind kind : values()) {
      if (kind.group.equals(group)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  public static Optional<ComponentKind> ofRole(String role) {
    for (ComponentKind kind : values()) {
      if (kind.role.equals(role)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
