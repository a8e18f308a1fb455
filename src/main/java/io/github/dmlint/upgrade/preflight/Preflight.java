package io.github.dmlint.upgrade.preflight;

import io.github.dmlint.release.Release;
import io.github.dmlint.release.RuleSets;
import io.github.dmlint.upgrade.deployed.Ansible;
import io.github.dmlint.upgrade.deployed.AnsibleVersion;
import io.github.dmlint.upgrade.deployed.Deployment;
import io.github.dmlint.upgrade.deployed.DirectoryReading;
import io.github.dmlint.upgrade.deployed.Dmctl;
import io.github.dmlint.upgrade.deployed.Running;
import io.github.dmlint.upgrade.proof.BinaryProof;
import io.github.dmlint.upgrade.proof.Fact;
import io.github.dmlint.upgrade.proof.Proof;
import io.github.dmlint.upgrade.run.Secrets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Everything that is looked at before the first change. Nothing is changed by it. */
public final class Preflight {
  private final RuleSets rules;
  private final Release target;
  private final Map<String, String> environment;
  private final Path scratch;
  private final Wish wish;

  /**
   * What will be done, as far as it decides what must hold.
   *
   * @param prepare whether the programs are fetched first
   * @param monitor whether the monitoring is updated
   * @param halfway whether an upgrade was begun before
   * @param skips reasons by the checks whose failure is no hindrance
   */
  public record Wish(boolean prepare, boolean monitor, boolean halfway, Map<String, String> skips) {
    public Wish {
      skips = Map.copyOf(skips);
    }
  }

  /**
   * What was found.
   *
   * @param stdout the output plugin to take instead of one that is not there, else empty
   * @param ansible the Ansible that will be run; empty when there is none
   * @param running what ran before the upgrade
   */
  public record Findings(
      List<CheckResult> results,
      String stdout,
      Optional<AnsibleVersion> ansible,
      List<Running> running) {
    public Findings {
      results = List.copyOf(results);
      running = List.copyOf(running);
    }

    /** Whether nothing stands in the way. */
    public boolean clear() {
      return results.stream().noneMatch(r -> r.grade() == CheckResult.Grade.FAIL);
    }
  }

  public Preflight(
      RuleSets rules, Release target, Map<String, String> environment, Path scratch, Wish wish) {
    this.rules = rules;
    this.target = target;
    this.environment = environment;
    this.scratch = scratch;
    this.wish = wish;
  }

  /**
   * Makes all checks.
   *
   * @param lint the errors of the files, one a line
   */
  public Findings run(
      Ansible ansible, Deployment deployment, Secrets secrets, Supplier<List<String>> lint) {
    Path directory = ansible.directory();
    Optional<AnsibleVersion> version = AnsibleVersion.ask(environment);
    AnsibleChecks programs = new AnsibleChecks(directory, version, environment);
    Deployment own = DirectoryReading.read(directory, ansible.inventory(), target);
    boolean read = !deployment.members().isEmpty();
    ClusterChecks cluster =
        new ClusterChecks(read ? deployment : unread(own, deployment), rules, target);
    List<CheckResult> results = new ArrayList<>();
    results.add(lint(lint.get()));
    results.add(cluster.version());
    results.add(programs.version());
    String missing = programs.missingOutput();
    results.add(programs.configuration(missing));
    results.add(
        cluster.inventory(
            read ? DirectoryReading.differences(own, deployment) : List.<String>of()));
    results.addAll(playbooks(PlaybookScan.of(directory, version, environment)));
    results.add(binaries(directory));
    results.add(cluster.hosts(ansible));
    results.add(cluster.tasks(dmctl(directory), wish.halfway()));
    List<Running> running = Running.ask(read ? deployment : own);
    results.add(cluster.versions(running, wish.monitor()));
    List<CheckResult> graded = new ArrayList<>();
    for (CheckResult result : results) {
      graded.add(
          skip(new CheckResult(result.check(), result.grade(), secrets.mask(result.message()))));
    }
    String stdout = missing.isEmpty() ? "" : "default";
    return new Findings(graded, stdout, version, running);
  }

  /** What dmlint reads, where Ansible reads nothing; it is enough to ask workers, not to begin. */
  private static Deployment unread(Deployment own, Deployment ansible) {
    List<String> problems = new ArrayList<>(ansible.problems());
    if (problems.isEmpty() && !own.members().isEmpty()) {
      problems.add("Ansible finds no host of a group of DM-Ansible in it.");
    }
    return own.withProblems(problems);
  }

  private CheckResult skip(CheckResult result) {
    String reason = wish.skips().get(result.check());
    return reason == null || result.grade() != CheckResult.Grade.FAIL
        ? result
        : new CheckResult(
            result.check(),
            CheckResult.Grade.SKIP,
            result.message() + " Skipped because: " + reason);
  }

  private static CheckResult lint(List<String> errors) {
    String check = CheckName.LINT.title();
    if (errors.isEmpty()) {
      return CheckResult.pass(check, "No error.");
    }
    int shown = Math.min(errors.size(), 5);
    String rest = errors.size() > shown ? " And " + (errors.size() - shown) + " more." : "";
    return CheckResult.fail(check, String.join(" ", errors.subList(0, shown)) + rest);
  }

  private List<CheckResult> playbooks(List<PlaybookDefect> defects) {
    return List.of(
        playbook(CheckName.PREPARE_PLAYBOOK, PlaybookScan.PREPARE, wish.prepare(), defects),
        playbook(CheckName.UPDATE_PLAYBOOK, PlaybookScan.UPDATE, true, defects),
        playbook(CheckName.MONITOR_PLAYBOOK, PlaybookScan.MONITOR, wish.monitor(), defects));
  }

  private static CheckResult playbook(
      CheckName name, String playbook, boolean runs, List<PlaybookDefect> defects) {
    List<String> found = new ArrayList<>();
    for (PlaybookDefect defect : defects) {
      if (defect.playbook().equals(playbook)) {
        found.add(defect.message());
      }
    }
    if (found.isEmpty()) {
      return CheckResult.pass(name.title(), "No known defect.");
    }
    String message = String.join(" ", found);
    return runs
        ? CheckResult.fail(name.title(), message + instead(name))
        : CheckResult.warn(name.title(), message + " The playbook is left out.");
  }

  /** How to do without a playbook. */
  private static String instead(CheckName name) {
    return switch (name) {
      case PREPARE_PLAYBOOK ->
          " Or fetch the programs into resources/bin by hand and give --skip-prepare.";
      case MONITOR_PLAYBOOK -> " Or leave the monitoring as it is with --skip-monitor.";
      default -> "";
    };
  }

  private CheckResult binaries(Path directory) {
    String check = CheckName.BINARIES.title();
    if (wish.prepare()) {
      return CheckResult.pass(check, "They are proven when local_prepare has fetched them.");
    }
    Proof proof = new BinaryProof(rules, target, environment).resources(directory);
    if (proof.proven()) {
      return CheckResult.pass(check, "All are of " + target + ".");
    }
    List<String> wrong = new ArrayList<>();
    for (Fact fact : proof.broken()) {
      wrong.add("'" + fact.subject() + "': " + fact.message());
    }
    return CheckResult.fail(check, String.join(" ", wrong));
  }

  private Optional<Dmctl> dmctl(Path directory) {
    for (Path file : List.of(Path.of("dmctl", "dmctl"), Path.of("resources", "bin", "dmctl"))) {
      Path whole = directory.resolve(file);
      if (Files.isExecutable(whole)) {
        Optional<Dmctl> dmctl = Dmctl.of(whole, rules, environment, scratch);
        if (dmctl.isPresent()) {
          return dmctl;
        }
      }
    }
    return Optional.empty();
  }
}
