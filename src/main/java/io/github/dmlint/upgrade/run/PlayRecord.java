package io.github.dmlint.upgrade.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a run of Ansible did, collected from its events. */
public final class PlayRecord {
  private final List<PlayEvent.Play> plays = new ArrayList<>();
  private final List<PlayEvent.Result> results = new ArrayList<>();
  private final Map<String, HostStats> stats = new LinkedHashMap<>();
  private boolean complete;

  /** To be called in the order of the events, by one thread. */
  public void add(PlayEvent event) {
    if (event instanceof PlayEvent.Playbook playbook) {
      plays.addAll(playbook.plays());
    } else if (event instanceof PlayEvent.Result result) {
      results.add(result);
    } else if (event instanceof PlayEvent.Stats sum) {
      stats.putAll(sum.hosts());
      complete = true;
    }
  }

  /** The plays of the playbook, whether they were reached or not. */
  public List<PlayEvent.Play> plays() {
    return plays;
  }

  public List<PlayEvent.Result> results() {
    return results;
  }

  /** Ansible's own count; empty when it did not come to its end. */
  public Map<String, HostStats> stats() {
    return stats;
  }

  /** Whether Ansible gave its count, which it does unless it was killed. */
  public boolean complete() {
    return complete;
  }

  /** The results on a host in the plays of a pattern of hosts. */
  public List<PlayEvent.Result> results(String pattern, String host) {
    return results.stream()
        .filter(r -> r.play().hosts().equals(pattern) && r.host().equals(host))
        .toList();
  }

  /** Whether something was done on a host by the plays of a pattern, and nothing failed there. */
  public boolean done(String pattern, String host) {
    List<PlayEvent.Result> there = results(pattern, host);
    return there.stream().noneMatch(PlayEvent.Result::bad)
        && there.stream().anyMatch(r -> r.status().equals("ok") || r.status().equals("changed"));
  }

  /** What failed, in the order of time. */
  public List<PlayEvent.Result> failures() {
    return results.stream().filter(PlayEvent.Result::bad).toList();
  }

  /** The result of a task on a host; empty when it was not reached. */
  public Optional<PlayEvent.Result> result(String host, String task) {
    return results.stream().filter(r -> r.host().equals(host) && r.task().equals(task)).findFirst();
  }
}
