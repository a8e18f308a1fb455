package io.github.dmlint.cluster;

import io.github.dmlint.ansible.InventoryHost;
import io.github.dmlint.text.Place;

/** A program on a host, with what its variables are for it. */
public record Component(ComponentKind kind, InventoryHost host, Variables variables) {
  /** {@code ansible_host}, else the name of the host. */
  public String address() {
    String address = text("ansible_host");
    return address.isEmpty() ? host.name() : address;
  }

  /** The port as written; the default of the program where nothing sets it. */
  public String port() {
    String port = text(kind.portVariable());
    return port.isEmpty() ? Integer.toString(kind.defaultPort()) : port;
  }

  /** What a template writes for a variable of the host; empty where it cannot be known. */
  public String text(String variable) {
    return variables.text(host, variable).text().orElse("");
  }

  /** Where a variable is set for the host, else where the host is named. */
  public Place place(String variable) {
    return variables.of(host, variable).flatMap(Variable::place).orElse(host.place());
  }
}
