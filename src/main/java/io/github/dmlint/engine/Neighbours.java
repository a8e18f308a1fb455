package io.github.dmlint.engine;

import io.github.dmlint.ansible.Inventory;
import io.github.dmlint.cluster.Cluster;
import io.github.dmlint.decode.Value;
import io.github.dmlint.release.FileKind;
import io.github.dmlint.release.Release;
import io.github.dmlint.rule.Finding;
import io.github.dmlint.rule.NeighbourRule;
import io.github.dmlint.rule.neighbour.NeighbourRules;
import io.github.dmlint.text.Source;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a file and the inventory in the nearest folder above it say of each other. Each inventory is
 * read once. Safe for threads.
 */
final class Neighbours {
  private final LintSettings settings;
  private final Explainer explainer;
  private final SecretBook secrets;
  private final InventoryCheck inventories;
  private final Map<Path, Optional<Cluster>> byFolder = new ConcurrentHashMap<>();

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
    Path folder = file.getParent();
    if (settings.isolated() || folder == null || !release.has("dm-ansible")) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>();
    for (NeighbourRule rule : NeighbourRules.all()) {
      if (rule.kind() == kind) {
        Optional<Cluster> cluster = byFolder.computeIfAbsent(folder, at -> nearest(at, release));
        if (cluster.isPresent()) {
          rule.check(
              source,
              root,
              cluster.get(),
              remark ->
                  findings.add(explainer.finding(remark, secrets.of(remark.place().source()))));
        }
      }
    }
    return findings;
  }

  private Optional<Cluster> nearest(Path folder, Release release) {
    for (Path at = folder; at != null; at = at.getParent()) {
      Path file = at.resolve(Targets.INVENTORY);
      if (Files.isRegularFile(file)) {
        Inventory inventory =
            Inventory.read(Intake.read(file, settings.shown(file)).source()).intended();
        return Optional.of(Cluster.of(inventory, inventories.groupVars(file, release), release));
      }
    }
    return Optional.empty();
  }
}
