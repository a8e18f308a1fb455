package io.github.dmlint.cluster;

import io.github.dmlint.ansible.PyValue;
import io.github.dmlint.text.Place;
import java.util.Optional;

/**
 * A variable with where it was set.
 *
 * @param owner the host or group that it is set for
 * @param place where the value stands; empty where DM-Ansible itself sets it
 * @param key where the name stands
 */
public record Variable(
    String name,
    PyValue value,
    Layer layer,
    String owner,
    Optional<Place> place,
    Optional<Place> key) {

  /** Where variables are set, from weak to strong. */
  public enum Layer {
    /** {@code defaults/} of a role. */
    ROLE_DEFAULT,
    /** A vars section of the inventory. */
    INVENTORY_GROUP,
    /** {@code group_vars/}. */
    GROUP_VARS,
    /** A host line of the inventory. */
    HOST_LINE,
    /** {@code host_vars/}. */
    HOST_VARS
  }
}
