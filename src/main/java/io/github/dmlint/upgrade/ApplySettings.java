package io.github.dmlint.upgrade;

import io.github.dmlint.release.Release;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an apply is asked for.
 *
 * @param directory the DM-Ansible directory of the target release, absolute
 * @param inventory its inventory, absolute
 * @param from the release that runs, when the user says it
 * @param old the DM-Ansible directory of the running release, when it is named
 * @param direct whether releases with an upgrade entry of their own may be passed over
 * @param resume whether to go on at the first step that the last apply did not prove
 * @param changed whether a resume takes an inventory or playbooks that changed since
 * @param skipPrepare whether the programs are already in {@code resources/bin}
 * @param skipMonitor whether to leave the monitoring as it is
 * @param skips reasons by the checks whose failure must not stop the apply
 * @param options for each program of Ansible
 * @param settle for how long processes must go on answering
 */
public record ApplySettings(
    Path directory,
    Path inventory,
    Release target,
    Optional<Release> from,
    Optional<Path> old,
    boolean direct,
    boolean resume,
    boolean changed,
    boolean skipPrepare,
    boolean skipMonitor,
    Map<String, String> skips,
    List<String> options,
    Duration settle) {
  public ApplySettings {
    skips = Map.copyOf(skips);
    options = List.copyOf(options);
  }

  /** The steps that are wanted. */
  public List<Step> steps() {
    return java.util.Arrays.stream(Step.values())
        .filter(step -> !(skipPrepare && step == Step.PREPARE))
        .filter(step -> !(skipMonitor && step == Step.MONITOR))
        .toList();
  }
}
