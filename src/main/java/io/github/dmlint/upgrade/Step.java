package io.github.dmlint.upgrade;

import io.github.dmlint.cluster.ComponentKind;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** A step of the upgrade: a playbook of DM-Ansible and its proof. */
public enum Step {
  PREPARE("local_prepare", "fetch the programs of the target release onto this machine"),
  UPDATE("rolling_update", "replace dm-worker by dm-worker, then dm-master, dm-portal and dmctl"),
  MONITOR("rolling_update_monitor", "replace Prometheus, Alertmanager and Grafana");

  private final String title;
  private final String purpose;

  Step(String title, String purpose) {
    this.title = title;
    this.purpose = purpose;
  }

  /** The name of the step, which is that of the playbook without {@code .yml}. */
  public String title() {
    return title;
  }

  public String playbook() {
    return title + ".yml";
  }

  public String purpose() {
    return purpose;
  }

  /** The components that the playbook replaces. */
  public Set<ComponentKind> components() {
    Set<ComponentKind> all = EnumSet.noneOf(ComponentKind.class);
    for (ComponentKind component : ComponentKind.values()) {
      if (this == MONITOR && component.monitoring() || this == UPDATE && !component.monitoring()) {
        all.add(component);
      }
    }
    return all;
  }

  public static Optional<Step> of(String title) {
    for (Step step : values()) {
      if (step.title.equals(title)) {
        return Optional.of(step);
      }
    }
    return Optional.empty();
  }
}
