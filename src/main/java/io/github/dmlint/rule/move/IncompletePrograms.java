package io.github.dmlint.rule.move;

import io.github.dmlint.cluster.AnsibleTree;
import io.github.dmlint.cluster.AnsibleTree.Program;
import io.github.dmlint.cluster.Cluster;
import io.github.dmlint.cluster.ComponentKind;
import io.github.dmlint.release.Release;
import io.github.dmlint.rule.Explanation;
import io.github.dmlint.rule.Remark;
import io.github.dmlint.rule.Severity;
import io.github.dmlint.rule.TreeRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/** A resources/bin with some of the programs that rolling_update.yml copies. */
final class IncompletePrograms implements TreeRule {
  private static final String CODE = "DM413";

  @Override
  public void check(AnsibleTree tree, Cluster cluster, Release release, Consumer<Remark> out) {
    Map<String, Program> there = new TreeMap<>();
    tree.programs().forEach(program -> there.put(program.name(), program));
    List<String> wanted = new ArrayList<>(List.of("dm-worker", "mydumper", "dm-master", "dmctl"));
    boolean portal =
        release.has("playbook-deploys-portal") && !cluster.of(ComponentKind.DM_PORTAL).isEmpty();
    if (portal) {
      wanted.add("dm-portal");
    }
    List<String> missing = new ArrayList<>();
    List<String> closed = new ArrayList<>();
    boolean any = false;
    for (String name : wanted) {
      Program program = there.get(name);
      any |= program != null;
      if (program == null || program.size() == 0) {
        missing.add("'" + name + "'" + (program == null ? "" : " (an empty file)"));
      } else if (!program.executable()) {
        closed.add("'" + name + "'");
      }
    }
    // Nothing at all is the state of a fresh checkout, before local_prepare.yml.
    if (any && !missing.isEmpty()) {
      out.accept(lacking(cluster, missing));
    }
    // Where none may be executed, it is the file system that knows no such right.
    if (!closed.isEmpty() && there.values().stream().anyMatch(Program::executable)) {
      out.accept(closed(cluster, closed));
    }
  }

  private static Remark lacking(Cluster cluster, List<String> missing) {
    return VersionPlace.remark(
        CODE,
        cluster,
        Explanation.of(
                "resources/bin lacks %s and has other programs of DM: rolling_update.yml stops a process before it copies its program, fails there, and the process stays down."
                    .formatted(String.join(", ", missing)))
            .note("its programs are not complete")
            .help("run local_prepare.yml again, and look at its last lines."));
  }

  private static Remark closed(Cluster cluster, List<String> closed) {
    Remark remark =
        VersionPlace.remark(
            CODE,
            cluster,
            Explanation.of(
                    "In resources/bin %s may not be executed: the playbooks give the copies their mode, but nobody can ask these for their version."
                        .formatted(String.join(", ", closed)))
                .help("run chmod +x on the files of resources/bin."));
    return new Remark(
        CODE, remark.place(), remark.path(), remark.words(), Optional.of(Severity.NOTE));
  }
}
