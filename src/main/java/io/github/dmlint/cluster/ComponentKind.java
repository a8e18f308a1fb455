package io.github.dmlint.cluster;

/** A program that DM-Ansible deploys, with its group and the variables that place it. */
public enum ComponentKind {
  DM_MASTER("dm-master", "dm_master_servers", "dm_master_port", 8261),
  DM_WORKER("dm-worker", "dm_worker_servers", "dm_worker_port", 8262),
  DM_PORTAL("dm-portal", "dm_portal_servers", "dm_portal_port", 8280),
  PROMETHEUS("Prometheus", "prometheus_servers", "prometheus_port", 9090),
  GRAFANA("Grafana", "grafana_servers", "grafana_port", 3000),
  ALERTMANAGER("Alertmanager", "alertmanager_servers", "alertmanager_port", 9093);

  private final String program;
  private final String group;
  private final String portVariable;
  private final int defaultPort;

  ComponentKind(String program, String group, String portVariable, int defaultPort) {
    this.program = program;
    this.group = group;
    this.portVariable = portVariable;
    this.defaultPort = defaultPort;
  }

  /** How people call the program. */
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

  /** The port where no variable sets one. */
  public int defaultPort() {
    return defaultPort;
  }

  /** Whether {@code check_config_static} asks for exactly one host. */
  public boolean single() {
    return this != DM_WORKER && this != DM_PORTAL;
  }
}
