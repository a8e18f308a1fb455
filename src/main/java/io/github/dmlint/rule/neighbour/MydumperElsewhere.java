package io.github.dmlint.rule.neighbour;

import io.github.dmlint.cluster.Cluster;
import io.github.dmlint.cluster.Component;
import io.github.dmlint.decode.Value;
import io.github.dmlint.release.FileKind;
import io.github.dmlint.release.Release;
import io.github.dmlint.rule.Explanation;
import io.github.dmlint.rule.NeighbourRule;
import io.github.dmlint.rule.Remark;
import io.github.dmlint.text.Place;
import io.github.dmlint.text.Source;
import io.github.dmlint.text.Span;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** A mydumper-path at which DM-Ansible puts no mydumper. */
final class MydumperElsewhere implements NeighbourRule {
  private static final String CODE = "DM512";

  @Override
  public FileKind kind() {
    return FileKind.TASK;
  }

  @Override
  public void check(
      Source source, Value.Struct root, Cluster cluster, Release release, Consumer<Remark> out) {
    if (!LoadUse.hasFullPhase(root)) {
      return;
    }
    Set<Span> seen = new HashSet<>();
    for (Value instance : root.items("mysql-instances")) {
      if (instance instanceof Value.Struct struct) {
        Component worker = cluster.sources().get(struct.text("source-id"));
        Optional<Value> path = LoadUse.setting(root, struct, "mydumper", "mydumper-path");
        String folder = worker == null ? "" : worker.text("deploy_dir");
        if (folder.startsWith("/")
            && path.isPresent()
            && path.get() instanceof Value.Text text
            && !text.value().isEmpty()
            && text.origin().value().isPresent()) {
          String meant = LoadUse.absolute(folder, text.value());
          String there = LoadUse.absolute(folder, "bin/mydumper");
          Span span = text.origin().value().get();
          if (!meant.equals(there) && seen.add(span)) {
            out.accept(remark(source, text, meant, there, struct.text("source-id")));
          }
        }
      }
    }
  }

  private static Remark remark(
      Source source, Value.Text text, String meant, String there, String id) {
    return Remark.of(
        CODE,
        new Place(source, text.origin().value().orElseThrow()),
        text.origin().path(),
        Explanation.of(
                "The dm-worker of '%s' looks for mydumper at '%s', but DM-Ansible puts it at '%s': start-task succeeds, and the dump fails where no other mydumper lies there."
                    .formatted(id, meant, there))
            .note("not where DM-Ansible puts it")
            .help("write ./bin/mydumper, which is the default too."));
  }
}
