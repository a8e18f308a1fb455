package io.github.dmlint.upgrade.deployed;

import io.github.dmlint.cluster.ComponentKind;

/**
 * A process of the cluster.
 *
 * @param host the name of its host in the inventory
 * @param address the name or address under which its host is reached
 * @param port on which it listens; 0 when the inventory gives none
 * @param directory its {@code deploy_dir}
 */
public record Member(
    ComponentKind component, String host, String address, int port, String directory) {
  /** Host and port, as dmctl and dm-master name a worker. */
  public String endpoint() {
    return address + ":" + port;
  }

  /** The program and its host, as a sentence names it. */
  public String title() {
    return component.role() + " " + host;
  }
}
