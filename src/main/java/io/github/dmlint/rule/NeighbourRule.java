package io.github.dmlint.rule;

import io.github.dmlint.cluster.Cluster;
import io.github.dmlint.decode.Value;
import io.github.dmlint.release.FileKind;
import io.github.dmlint.release.Release;
import io.github.dmlint.text.Source;
import java.util.function.Consumer;

/** A rule over a file of DM and the inventory that it lies beside. */
public non-sealed interface NeighbourRule extends Rule {
  /** The kind of file that the rule looks at. */
  FileKind kind();

  void check(
      Source source, Value.Struct root, Cluster cluster, Release release, Consumer<Remark> out);
}
