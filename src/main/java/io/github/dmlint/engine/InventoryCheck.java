package io.github.dmlint.engine;

import io.github.dmlint.ansible.Inventory;
import io.github.dmlint.cluster.AnsibleTree;
import io.github.dmlint.cluster.Cluster;
import io.github.dmlint.cluster.GroupVars;
import io.github.dmlint.cluster.RenderedFile;
import io.github.dmlint.decode.Problem;
import io.github.dmlint.release.Release;
import io.github.dmlint.rule.Finding;
import io.github.dmlint.rule.InventoryRule;
import io.github.dmlint.rule.Move;
import io.github.dmlint.rule.MoveRule;
import io.github.dmlint.rule.Remark;
import io.github.dmlint.rule.Severity;
import io.github.dmlint.rule.Subject;
import io.github.dmlint.rule.TreeRule;
import io.github.dmlint.rule.inventory.InventoryRules;
import io.github.dmlint.rule.move.MoveRules;
import io.github.dmlint.text.Source;
import io.github.dmlint.text.Span;
import io.github.dmlint.verdict.Judge;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The checking of an inventory: as Ansible reads it, and as DM reads the files that DM-Ansible
 * writes of it.
 */
final class InventoryCheck {
  private final LintSettings settings;
  private final Explainer explainer;
  private final SecretBook secrets;

  InventoryCheck(LintSettings settings, Explainer explainer, SecretBook secrets) {
    this.settings = settings;
    this.explainer = explainer;
    this.secrets = secrets;
  }

  /** The findings of an inventory; they may point into its {@code group_vars/} too. */
  List<Finding> findings(Source source, Path file, Taking.Use use, Release release) {
    Inventory inventory = Inventory.read(source);
    boolean ours = use == Taking.Use.WHOLE && release.has("dm-ansible") && isDmAnsible(inventory);
    Optional<GroupVars> files = ours ? groupVars(file, release) : Optional.empty();
    List<Finding> findings = new ArrayList<>();
    Cluster cluster = Cluster.of(inventory, files, release);
    apply(InventoryRules.ofAnyInventory(), cluster, release, findings);
    if (ours && inventory.ok() && !cluster.variables().faults().isEmpty()) {
      // What such a file sets is not known, so that nothing that is missing is told.
      apply(InventoryRules.ofBrokenInventory(), cluster, release, findings);
    } else if (ours && inventory.ok()) {
      apply(InventoryRules.ofDmAnsible(), cluster, release, findings);
      rendered(cluster, release, findings);
      upgrade(cluster, file, release, findings);
    } else if (ours) {
      // What else is wrong is told of what was meant: the broken line is the cause of the rest.
      Cluster meant = Cluster.of(inventory.intended(), files, release);
      apply(InventoryRules.ofBrokenInventory(), meant, release, findings);
    }
    return findings;
  }

  private void apply(
      List<InventoryRule> rules, Cluster cluster, Release release, List<Finding> findings) {
    for (InventoryRule rule : rules) {
      rule.check(cluster, release, explainer.into(findings, secrets));
    }
  }

  /** What the directory is for an upgrade, and what the step from the running release brings. */
  private void upgrade(Cluster cluster, Path file, Release release, List<Finding> findings) {
    Consumer<Remark> out = explainer.into(findings, secrets);
    if (!settings.isolated()) {
      AnsibleTree tree = TreeReading.around(file, path -> settings.shown(Path.of(path)));
      for (TreeRule rule : MoveRules.ofTree()) {
        rule.check(tree, cluster, release, out);
      }
    }
    if (settings.from().isPresent()) {
      Move move = Move.between(settings.from().get(), release, settings.rules().releases());
      for (MoveRule rule : MoveRules.ofMove()) {
        rule.check(move, cluster, out);
      }
    }
  }

  /**
   * Whether it has hosts for DM-Ansible; other inventories, and parts of one, have the name too.
   */
  private static boolean isDmAnsible(Inventory inventory) {
    return inventory.intended().groups().stream()
        .anyMatch(group -> group.name().endsWith("_servers"));
  }

  /** Whether a rule has told the cause already. */
  private static boolean touches(Finding one, Finding other) {
    Span left = one.place().span();
    Span right = other.place().span();
    return one.severity() == Severity.ERROR
        && one.place().source() == other.place().source()
        && left.start() <= right.end()
        && right.start() <= left.end();
  }

  private void rendered(Cluster cluster, Release release, List<Finding> findings) {
    Set<List<Object>> told = new HashSet<>();
    List<Finding> causes = List.copyOf(findings);
    for (RenderedFile file : cluster.rendered()) {
      if (file.source().isPresent()) {
        Source text = file.source().get();
        List<Problem> refused = new ArrayList<>();
        for (Problem problem : Judge.judge(text, file.kind(), release).problems()) {
          if (problem.effect() == Problem.Effect.REFUSED) {
            refused.add(problem);
          }
        }
        if (!refused.isEmpty()) {
          Subject subject = new Subject(text, Optional.of(file.kind()), release, settings.rules());
          Source inventory = cluster.inventory().source();
          for (Finding finding : explainer.explain(refused, subject, secrets.of(inventory))) {
            boolean known = causes.stream().anyMatch(other -> touches(other, finding));
            if (!known && told.add(List.of(finding.place(), finding.code()))) {
              findings.add(finding.inside(file.name(), file.host()));
            }
          }
        }
      }
    }
  }

  /** What {@code group_vars/} beside an inventory holds; empty where there is none to look at. */
  Optional<GroupVars> groupVars(Path inventory, Release release) {
    return settings.isolated()
        ? Optional.empty()
        : GroupVarsFolder.beside(inventory, settings::shown, release);
  }
}
