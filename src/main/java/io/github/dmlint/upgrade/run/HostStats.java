package io.github.dmlint.upgrade.run;

import io.github.dmlint.json.Json;

/** What Ansible counts for a host over a whole playbook. */
public record HostStats(int ok, int changed, int failures, int unreachable, int skipped) {
  static HostStats of(Json summary) {
    return new HostStats(
        (int) summary.get("ok").number(),
        (int) summary.get("changed").number(),
        (int) summary.get("failures").number(),
        (int) summary.get("unreachable").number(),
        (int) summary.get("skipped").number());
  }

  /** Whether something was done and nothing went wrong. */
  public boolean good() {
    return ok > 0 && failures == 0 && unreachable == 0;
  }

  public Json.Fields json() {
    return Json.object()
        .put("ok", ok)
        .put("changed", changed)
        .put("failures", failures)
        .put("unreachable", unreachable)
        .put("skipped", skipped)
        .end();
  }
}
