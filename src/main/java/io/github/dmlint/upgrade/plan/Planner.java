package io.github.dmlint.upgrade.plan;

import io.github.dmlint.cluster.ComponentKind;
import io.github.dmlint.release.Release;
import io.github.dmlint.release.RuleSets;
import io.github.dmlint.upgrade.deployed.Deployment;
import io.github.dmlint.upgrade.deployed.Dmctl;
import io.github.dmlint.upgrade.deployed.Member;
import io.github.dmlint.upgrade.deployed.Running;
import io.github.dmlint.upgrade.preflight.PlaybookDefect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes plans from the release notes, the directory and what runs. */
public final class Planner {
  private static final String TITLE = "dm_worker_instances";

  private final RuleSets rules;
  private final Release target;
  private final Path directory;
  private final Deployment deployment;

  public Planner(RuleSets rules, Release target, Path directory, Deployment deployment) {
    this.rules = rules;
    this.target = target;
    this.directory = directory;
    this.deployment = deployment;
  }

  /**
   * @param found what a look at the playbooks has found
   * @param old the DM-Ansible directory of the running release, when it was named
   */
  public Plan plan(
      Start start, List<PlaybookDefect> found, Optional<Path> old, List<Running> running) {
    List<Release> way = Hop.way(rules.releases(), target);
    List<Hop> hops = start.release().map(from -> Hop.between(from, way)).orElse(List.of());
    List<Notes> notes = new ArrayList<>();
    for (Hop hop : hops) {
      hop.passed().forEach(release -> notes.add(Notes.of(release)));
    }
    if (hops.isEmpty()) {
      notes.add(Notes.of(target));
    }
    return new Plan(
        directory,
        start,
        target,
        hops,
        preconditions(way),
        notes,
        defects(found, start),
        steps(start),
        wayBack(old),
        deployment,
        running);
  }

  private List<String> preconditions(List<Release> way) {
    List<String> all = new ArrayList<>();
    for (String need : Hop.needs(way)) {
      all.add(Character.toUpperCase(need.charAt(0)) + need.substring(1) + ".");
    }
    List<String> together = target.facts().together();
    if (!together.isEmpty()) {
      all.add("Move " + String.join(", ", together) + " together, in one run of the playbook.");
    }
    all.add("No sharding DDL is half done: show-ddl-locks lists none.");
    all.add("'dmlint check' finds no error in the directory for the target release.");
    return all;
  }

  private List<String> defects(List<PlaybookDefect> found, Start start) {
    List<String> all = new ArrayList<>();
    for (PlaybookDefect defect : found) {
      all.add(defect.playbook() + ": " + defect.message());
    }
    // What was found in the directory itself needs no second word.
    boolean told = found.stream().anyMatch(defect -> defect.message().contains(TITLE));
    if (target.has("monitor-title-missing") && !told) {
      all.add(
          "rolling_update_monitor.yml of "
              + target
              + " always ends with an error at the import of the dashboards, after Prometheus, "
              + "Alertmanager and Grafana were updated; start.yml imports them.");
    }
    if (target.has("playbook-needs-server-id")) {
      all.add(
          "The template of dm-worker.toml of "
              + target
              + " needs 'server_id' for each worker and fails without it after the worker was "
              + "stopped.");
    }
    boolean portal = !deployment.of(ComponentKind.DM_PORTAL).isEmpty();
    boolean old = start.release().map(from -> !from.has("playbook-deploys-portal")).orElse(false);
    if (portal && old) {
      all.add(
          "The inventory has 'dm_portal_servers', and the running release has no dm-portal: deploy "
              + "it first (deploy.yml and start.yml with --tags=dm-portal) or leave the group out; "
              + "else the playbook ends at dm-portal and dmctl stays old.");
    }
    return all;
  }

  private List<PlannedStep> steps(Start start) {
    List<PlannedStep> steps = new ArrayList<>();
    steps.add(stopTasks(start.release().orElse(target)));
    steps.add(
        new PlannedStep(
            "check the files",
            "nothing that the target refuses may be deployed",
            List.of("dmlint check . --target " + target),
            false));
    steps.add(playbook("local_prepare", "fetch the programs of the target", false));
    steps.add(
        new PlannedStep(
            "compare the programs",
            "each prints the commit of the target: " + commits(),
            List.of(
                "resources/bin/dm-worker -V",
                "resources/bin/dm-master -V",
                "resources/bin/dmctl -V"),
            false));
    steps.add(
        new PlannedStep(
            "dry run",
            "shows which lines of the files on the hosts will change",
            List.of("ansible-playbook -i inventory.ini rolling_update.yml --check --diff"),
            false));
    steps.add(
        playbook(
            "rolling_update", "replace each dm-worker in turn, dm-master, dm-portal, dmctl", true));
    steps.add(verify());
    steps.add(playbook("rolling_update_monitor", "replace the monitoring", true));
    steps.add(startTasks());
    return steps;
  }

  private PlannedStep stopTasks(Release from) {
    List<String> commands = new ArrayList<>();
    for (Member master : masters()) {
      commands.add(Dmctl.typed(from, master, "query-status"));
      commands.add(Dmctl.typed(from, master, "stop-task TASK") + "   # for each task");
      commands.add(Dmctl.typed(from, master, "show-ddl-locks"));
      for (Member worker : deployment.of(ComponentKind.DM_WORKER)) {
        commands.add(Dmctl.typed(from, master, "query-status -w " + worker.endpoint()));
      }
    }
    return new PlannedStep(
        "stop all tasks",
        "each worker must answer, by itself, that it has no subtask",
        commands,
        true);
  }

  private PlannedStep startTasks() {
    List<String> commands = new ArrayList<>();
    for (Member master : masters()) {
      commands.add("dmlint check TASK.yaml --target " + target + "   # for each task");
      commands.add(Dmctl.typed(target, master, "start-task TASK.yaml"));
      commands.add(Dmctl.typed(target, master, "query-status"));
    }
    return new PlannedStep(
        "start the tasks again", "by hand, task by task; look at each", commands, true);
  }

  private PlannedStep verify() {
    List<String> commands = new ArrayList<>(List.of("dmlint verify . --target " + target));
    for (Member member : deployment.versioned()) {
      commands.add("curl http://" + member.endpoint() + "/status");
    }
    commands.add("dmctl/dmctl -V");
    return new PlannedStep(
        "prove the versions", "every process and dmctl run the target", commands, false);
  }

  private static PlannedStep playbook(String name, String purpose, boolean changes) {
    return new PlannedStep(
        name, purpose, List.of("ansible-playbook -i inventory.ini " + name + ".yml"), changes);
  }

  private List<Member> masters() {
    List<Member> masters = deployment.of(ComponentKind.DM_MASTER);
    return masters.isEmpty()
        ? List.of(new Member(ComponentKind.DM_MASTER, "dm_master", "MASTER", 0, ""))
        : masters.subList(0, 1);
  }

  private String commits() {
    List<String> commits = new ArrayList<>();
    target.facts().commits().forEach(commit -> commits.add(commit.substring(0, 12)));
    return String.join(" or ", commits);
  }

  private List<String> wayBack(Optional<Path> old) {
    String tree = old.map(path -> "'" + path + "'").orElse("the old DM-Ansible directory");
    return List.of(
        "Keep "
            + tree
            + " with its resources/bin: it holds the programs, templates and inventory of now.",
        "Up to the step 'dry run' nothing on the hosts has changed: start the tasks again, and that"
            + " is all.",
        "From the step 'rolling_update' on it is no longer a simple return: stop all tasks, then"
            + " run 'ansible-playbook -i inventory.ini rolling_update.yml' and"
            + " rolling_update_monitor.yml in the old directory, which overwrites programs, scripts"
            + " and files on all hosts; then 'dmlint verify' there with the old release as target.",
        "The files that a playbook replaces are kept on each host in backup_dir "
            + "(deploy_dir/backup), with the time in their names.",
        "From the step 'start the tasks again' on the tasks have moved on with the target: before a"
            + " return stop them, resolve all DDL locks, and take out of their files what the old"
            + " release does not know.");
  }
}
