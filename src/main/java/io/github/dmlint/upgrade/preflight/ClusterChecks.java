package io.github.dmlint.upgrade.preflight;

import io.github.dmlint.cluster.ComponentKind;
import io.github.dmlint.release.Release;
import io.github.dmlint.release.RuleSets;
import io.github.dmlint.upgrade.deployed.Ansible;
import io.github.dmlint.upgrade.deployed.Build;
import io.github.dmlint.upgrade.deployed.Deployment;
import io.github.dmlint.upgrade.deployed.Dmctl;
import io.github.dmlint.upgrade.deployed.Member;
import io.github.dmlint.upgrade.deployed.Running;
import io.github.dmlint.upgrade.deployed.TaskState;
import io.github.dmlint.upgrade.proof.RunningProof;
import io.github.dmlint.upgrade.run.AnsibleResult;
import io.github.dmlint.upgrade.run.PlayEvent;
import io.github.dmlint.upgrade.run.PlaybookRunner;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is asked of the hosts and processes themselves. */
final class ClusterChecks {
  private final Deployment deployment;
  private final RuleSets rules;
  private final Release target;

  ClusterChecks(Deployment deployment, RuleSets rules, Release target) {
    this.deployment = deployment;
    this.rules = rules;
    this.target = target;
  }

  /**
   * @param differences how Ansible understands the inventory otherwise than dmlint
   */
  CheckResult inventory(List<String> differences) {
    String check = CheckName.INVENTORY.title();
    List<String> problems = new ArrayList<>(deployment.problems());
    problems.addAll(differences);
    problems.addAll(deployment.clashes());
    if (deployment.of(ComponentKind.DM_MASTER).isEmpty()) {
      problems.add("No host is in 'dm_master_servers'.");
    }
    if (deployment.of(ComponentKind.DM_WORKER).isEmpty()) {
      problems.add("No host is in 'dm_worker_servers'.");
    }
    if (!problems.isEmpty()) {
      return CheckResult.fail(check, String.join(" ", problems));
    }
    int workers = deployment.of(ComponentKind.DM_WORKER).size();
    return CheckResult.pass(
        check, deployment.members().size() + " processes, of which " + workers + " dm-worker.");
  }

  CheckResult version() {
    String check = CheckName.DM_VERSION.title();
    String version = deployment.version();
    Optional<Release> meant = rules.find(version);
    if (meant.isPresent() && meant.get().equals(target)) {
      return CheckResult.pass(check, "It is '" + version + "'.");
    }
    return CheckResult.fail(
        check,
        version.isEmpty()
            ? "The inventory has no 'dm_version'."
            : "The inventory has '" + version + "', the target is '" + target + "'.");
  }

  CheckResult hosts(Ansible ansible) {
    String check = CheckName.HOSTS.title();
    List<String> words = new ArrayList<>(List.of("ansible", "-i"));
    words.addAll(List.of(ansible.inventory().toString(), "all", "-m", "ping"));
    words.addAll(ansible.options());
    // The one plugin that every Ansible has for single modules, whatever ansible.cfg asks for.
    AnsibleResult result =
        ansible.withStdout("minimal").run(words, PlaybookRunner.Listener.of(event -> {}));
    Optional<String> refusal = result.refusal();
    if (refusal.isPresent()) {
      return CheckResult.fail(check, refusal.get());
    }
    Set<String> missing = new LinkedHashSet<>();
    deployment.members().forEach(member -> missing.add(member.host()));
    List<String> bad = new ArrayList<>();
    for (PlayEvent.Result each : result.record().results()) {
      if (each.bad()) {
        bad.add("'" + each.host() + "' is " + each.status() + ": " + each.message());
      }
      missing.remove(each.host());
    }
    missing.forEach(host -> bad.add("'" + host + "' was not asked."));
    return bad.isEmpty() && result.exit() == 0
        ? CheckResult.pass(check, "All answer to 'ansible -m ping'.")
        : CheckResult.fail(
            check, bad.isEmpty() ? "ansible: exit code " + result.exit() : String.join(" ", bad));
  }

  /**
   * @param halfway whether an upgrade was begun, which has found all tasks stopped and may have
   *     left workers down
   */
  CheckResult tasks(Optional<Dmctl> dmctl, boolean halfway) {
    String check = CheckName.TASKS.title();
    if (dmctl.isEmpty()) {
      return CheckResult.fail(
          check,
          "There is no dmctl/dmctl that prints its version; copy dmctl/ from the old directory.");
    }
    if (deployment.of(ComponentKind.DM_MASTER).isEmpty()) {
      return CheckResult.fail(check, "There is no dm-master to ask.");
    }
    Member master = deployment.of(ComponentKind.DM_MASTER).get(0);
    List<String> fails = new ArrayList<>();
    List<String> silent = new ArrayList<>();
    for (Member worker : deployment.of(ComponentKind.DM_WORKER)) {
      TaskState state = dmctl.get().tasks(master, worker);
      if (!state.answered()) {
        silent.add("'" + worker.host() + "' did not answer: " + state.message() + ".");
      } else if (!state.tasks().isEmpty()) {
        fails.add(
            "'"
                + worker.host()
                + "' still has "
                + String.join(", ", state.tasks())
                + "; stop-task it.");
      }
    }
    if (fails.isEmpty() && silent.isEmpty()) {
      return CheckResult.pass(check, "No worker has a task.");
    }
    if (fails.isEmpty() && halfway) {
      return CheckResult.warn(
          check, String.join(" ", silent) + " The upgrade began with all tasks stopped.");
    }
    fails.addAll(silent);
    return CheckResult.fail(check, String.join(" ", fails));
  }

  /**
   * @param monitor whether the monitoring is updated
   */
  CheckResult versions(List<Running> running, boolean monitor) {
    CheckResult found = versions(running);
    List<String> away = new ArrayList<>();
    for (Member member : deployment.members()) {
      boolean updated = !member.component().monitoring() || monitor;
      boolean asked = !member.component().versioned() && updated;
      if (asked && !RunningProof.listening(List.of(member)).proven()) {
        away.add("'" + member.title() + "'");
      }
    }
    if (away.isEmpty() || found.grade() == CheckResult.Grade.FAIL) {
      return found;
    }
    return CheckResult.warn(
        found.check(),
        found.message()
            + " Nothing listens for "
            + String.join(", ", away)
            + ": what was never deployed ends its playbook, and what comes behind it, dmctl for "
            + "one, stays old; deploy it first or take it out of the inventory.");
  }

  private CheckResult versions(List<Running> running) {
    String check = CheckName.VERSIONS.title();
    if (running.isEmpty()) {
      return CheckResult.warn(check, "There is no process to ask.");
    }
    List<String> silent = new ArrayList<>();
    Set<String> builds = new LinkedHashSet<>();
    boolean newer = false;
    boolean done = true;
    for (Running each : running) {
      Optional<Build> build = each.running();
      if (build.isEmpty()) {
        silent.add("'" + each.member().title() + "'");
        continue;
      }
      builds.add(build.get().toString());
      done &= build.get().isOf(target, rules);
      newer |= build.get().release(rules).map(r -> r.compareTo(target) > 0).orElse(false);
    }
    if (newer) {
      return CheckResult.fail(
          check,
          "It would be a way back: "
              + String.join(", ", builds)
              + " runs, the target is '"
              + target
              + "'.");
    }
    if (!silent.isEmpty()) {
      return CheckResult.warn(
          check, String.join(", ", silent) + " did not answer /status from this machine.");
    }
    if (builds.size() > 1) {
      return CheckResult.warn(check, "Different builds run: " + String.join(", ", builds) + ".");
    }
    return done
        ? CheckResult.warn(check, "All run the target already: " + String.join(", ", builds) + ".")
        : CheckResult.pass(check, "All run " + String.join(", ", builds) + ".");
  }
}
