package io.github.dmlint.rule;

import io.github.dmlint.cluster.Cluster;
import java.util.function.Consumer;

/** A rule over an inventory and the upgrade that it is made for. */
public non-sealed interface MoveRule extends Rule {
  void check(Move move, Cluster cluster, Consumer<Remark> out);
}
