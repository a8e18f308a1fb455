package io.github.dmlint.upgrade.plan;

import io.github.dmlint.release.Release;
import io.github.dmlint.upgrade.deployed.Deployment;
import io.github.dmlint.upgrade.deployed.Running;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The plan of an upgrade.
 *
 * @param start the release it starts from
 * @param hops the documented steps that lie between; more than one when releases are passed over
 * @param preconditions what must hold before
 * @param notes of all releases on the way, oldest first
 * @param defects what is known to fail in the playbooks
 * @param wayBack how to return, sentence by sentence
 * @param running what runs now, as far as it answers
 */
public record Plan(
    Path directory,
    Start start,
    Release target,
    List<Hop> hops,
    List<String> preconditions,
    List<Notes> notes,
    List<String> defects,
    List<PlannedStep> steps,
    List<String> wayBack,
    Deployment deployment,
    List<Running> running) {
  public Plan {
    hops = List.copyOf(hops);
    preconditions = List.copyOf(preconditions);
    notes = List.copyOf(notes);
    defects = List.copyOf(defects);
    steps = List.copyOf(steps);
    wayBack = List.copyOf(wayBack);
    running = List.copyOf(running);
  }

  /**
   * This plan without some playbooks.
   *
   * @param titles the steps to leave out, such as {@code local_prepare}
   */
  public Plan without(Set<String> titles) {
    return new Plan(
        directory,
        start,
        target,
        hops,
        preconditions,
        notes,
        defects.stream()
            .filter(defect -> titles.stream().noneMatch(t -> defect.startsWith(t + ".yml:")))
            .toList(),
        steps.stream().filter(step -> !titles.contains(step.title())).toList(),
        wayBack,
        deployment,
        running);
  }

  /** Whether releases with an upgrade entry of their own are passed over. */
  public boolean jumps() {
    return hops.size() > 1;
  }

  /** The releases that are passed over. */
  public List<String> passedOver() {
    return hops.stream()
        .limit(Math.max(0, hops.size() - 1))
        .map(hop -> hop.to().name().text())
        .toList();
  }

  /** Whether the start is later than the target. */
  public boolean backwards() {
    Optional<Release> from = start.release();
    return from.isPresent() && from.get().compareTo(target) > 0;
  }
}
