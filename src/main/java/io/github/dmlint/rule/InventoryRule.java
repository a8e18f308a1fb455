package io.github.dmlint.rule;

import io.github.dmlint.cluster.Cluster;
import io.github.dmlint.release.Release;
import java.util.function.Consumer;

/** A rule over an inventory: what Ansible and DM-Ansible make of it. */
public non-sealed interface InventoryRule extends Rule {
  void check(Cluster cluster, Release release, Consumer<Remark> out);
}
