package io.github.dmlint.rule;

import java.util.function.Consumer;

/** A rule over several files that belong together: a DM-Ansible directory, the files of one run. */
public non-sealed interface ClusterRule extends Rule {
  void check(Neighbourhood neighbourhood, Consumer<Remark> out);
}
