package io.github.dmlint.engine;

import io.github.dmlint.ansible.Inventory;
import io.github.dmlint.cluster.Cluster;
import io.github.dmlint.decode.Value;
import io.github.dmlint.release.FileKind;
import io.github.dmlint.release.Release;
import io.github.dmlint.rule.Finding;
import io.github.dmlint.rule.NeighbourRule;
import io.github.dmlint.rule.Remark;
import io.github.dmlint.rule.neighbour.DeployTwice;
import io.github.dmlint.rule.neighbour.LoadUse;
import io.github.dmlint.rule.neighbour.NeighbourRules;
import io.github.dmlint.rule.neighbour.SharedLoadDirectory;
import io.github.dmlint.rule.neighbour.UnknownSource;
import io.github.dmlint.text.Source;
import io.github.dmlint.verdict.Judge;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * What a file and the inventory in the nearest folder above it say of each other. Each inventory is
 * read once. Safe for threads.
 */
final class Neighbours {
  private static final String MASTER = "dm-master.toml";

  private final LintSettings settings;
  private final Explainer explainer;
  private final SecretBook secrets;
  private final InventoryCheck inventories;
  private final Map<Path, Optional<Path>> byFolder = new ConcurrentHashMap<>();
  private final Map<Path, Cluster> clusters = new ConcurrentHashMap<>();
  private final Map<Path, Set<String>> masters = new ConcurrentHashMap<>();
  private final Map<Path, List<LoadUse>> loads = new ConcurrentHashMap<>();

  Neighbours(
      LintSettings settings, Explainer explainer, SecretBook secrets, InventoryCheck inventories) {
    this.settings = settings;
    this.explainer = explainer;
    this.secrets = secrets;
    this.inventories = inventories;
  }

  /** The findings of a file that decoded; none for a release that DM-Ansible does not deploy. */
  List<Finding> findings(
      Source source, Path file, FileKind kind, Value.Struct root, Release release) {
    if (!release.has("dm-ansible")) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>();
    Consumer<Remark> out = explainer.into(findings, secrets);
    if (kind == FileKind.DM_MASTER) {
      DeployTwice.check(source, root, out);
    }
    Path folder = file.getParent();
    if (settings.isolated() || folder == null) {
      return findings;
    }
    Optional<Path> inventory =
        byFolder.computeIfAbsent(folder, at -> nearest(at, Targets.INVENTORY));
    if (inventory.isPresent()) {
      Cluster cluster = clusters.computeIfAbsent(inventory.get(), at -> cluster(at, release));
      for (NeighbourRule rule : NeighbourRules.all()) {
        if (rule.kind() == kind) {
          rule.check(source, root, cluster, release, out);
        }
      }
      if (kind == FileKind.TASK) {
        List<LoadUse> uses = LoadUse.of(source, root, cluster.sources());
        uses.forEach(use -> collect(inventory.get(), use));
      }
    } else if (kind == FileKind.TASK) {
      deployed(source, root, folder, release, out);
    }
    return findings;
  }

  /** What is to be said of all tasks of the run together. */
  List<Finding> together() {
    List<Finding> findings = new ArrayList<>();
    for (List<LoadUse> uses : new TreeMap<>(loads).values()) {
      List<LoadUse> ordered = new ArrayList<>(uses);
      ordered.sort(
          Comparator.comparing((LoadUse use) -> use.place().source().path())
              .thenComparing(use -> use.place().span())
              .thenComparing(use -> use.worker().host().name()));
      SharedLoadDirectory.check(ordered).forEach(explainer.into(findings, secrets));
    }
    return findings;
  }

  private void collect(Path inventory, LoadUse use) {
    loads
        .computeIfAbsent(inventory, at -> Collections.synchronizedList(new ArrayList<>()))
        .add(use);
  }

  /** Holds a task against the nearest dm-master.toml, where no inventory is. */
  private void deployed(
      Source task, Value.Struct root, Path folder, Release release, Consumer<Remark> out) {
    Optional<Path> file = nearest(folder, MASTER);
    if (file.isPresent()) {
      Set<String> sources = masters.computeIfAbsent(file.get(), at -> sources(at, release));
      UnknownSource.check(task, root, sources, settings.shown(file.get()), out);
    }
  }

  private Set<String> sources(Path master, Release release) {
    Source source = Intake.read(master, settings.shown(master)).source();
    Set<String> sources = new TreeSet<>();
    Optional<Value.Struct> root = Judge.judge(source, FileKind.DM_MASTER, release).root();
    for (Value entry : root.map(struct -> struct.items("deploy")).orElse(List.of())) {
      if (entry instanceof Value.Struct deploy) {
        String old = deploy.knows("mysql-instance") ? deploy.text("mysql-instance") : "";
        String id = deploy.text("source-id");
        sources.add(id.isEmpty() ? old : id);
      }
    }
    return sources;
  }

  private Cluster cluster(Path file, Release release) {
    Inventory inventory =
        Inventory.read(Intake.read(file, settings.shown(file)).source()).intended();
    return Cluster.of(inventory, inventories.groupVars(file, release), release);
  }

  private static Optional<Path> nearest(Path folder, String name) {
    for (Path at = folder; at != null; at = at.getParent()) {
      Path file = at.resolve(name);
      if (Files.isRegularFile(file)) {
        return Optional.of(file);
      }
    }
    return Optional.empty();
  }
}
