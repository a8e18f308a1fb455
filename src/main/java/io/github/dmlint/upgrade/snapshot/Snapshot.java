package io.github.dmlint.upgrade.snapshot;

import io.github.dmlint.upgrade.deployed.Build;
import io.github.dmlint.upgrade.deployed.Deployment;
import io.github.dmlint.upgrade.deployed.Member;
import io.github.dmlint.upgrade.deployed.Running;
import io.github.dmlint.upgrade.deployed.TaskState;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was found of a cluster at one time. No secret is in it.
 *
 * @param time when, in UTC
 * @param ansible the version of Ansible, empty when there is none
 * @param dmctl the build of dmctl/dmctl
 * @param running the processes with their builds
 * @param files the deployed files: by process, by name, masked
 * @param tasks what each worker answered
 */
public record Snapshot(
    String time,
    String ansible,
    Deployment deployment,
    Optional<Build> dmctl,
    List<Running> running,
    Map<Member, Map<String, String>> files,
    List<TaskState> tasks) {
  public Snapshot {
    running = List.copyOf(running);
    files = Map.copyOf(files);
    tasks = List.copyOf(tasks);
  }
}
