package io.github.dmlint.rule;

import io.github.dmlint.cluster.AnsibleTree;
import io.github.dmlint.cluster.Cluster;
import io.github.dmlint.release.Release;
import java.util.function.Consumer;

/** A rule over the DM-Ansible directory that an inventory lies in. */
public non-sealed interface TreeRule extends Rule {
  void check(AnsibleTree tree, Cluster cluster, Release release, Consumer<Remark> out);
}
