package io.github.dmlint.verdict;

import io.github.dmlint.decode.Problem;
import io.github.dmlint.decode.Value;
import io.github.dmlint.release.Release;
import io.github.dmlint.verdict.golang.Gtid;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * DM's checks of source.yaml when a source is created (dm/config/source_config.go, Verify and
 * Adjust). What asks the upstream database is left out: it is taken for a MySQL with GTIDs.
 */
final class SourceChecks implements Checks {
  private static final String FLAVOR = "flavor";
  private static final String GTID = "relay-binlog-gtid";

  /** The least time between two checks of a stopped task, in nanoseconds; not to be configured. */
  private static final long BACKOFF_MIN = 1_000_000_000L;

  @Override
  public void check(Value.Struct root, Release release, Consumer<Problem> out) {
    Objections on = new Objections(root, release, out);
    if (release.has("source-adjusted-first")) {
      flavor(on);
      WorkerSourceChecks.id(on);
      relay(on);
    } else {
      WorkerSourceChecks.id(on);
      if (root.bool("enable-relay")) {
        relay(on);
      }
      flavor(on);
    }
    if (root.knows("filters")) {
      filters(on);
    }
    checker(on);
  }

  /** Looked at only where DM has to ask the upstream for the flavor or the server id. */
  private static void flavor(Objections on) {
    String flavor = on.struct().text(FLAVOR);
    boolean asked = flavor.isEmpty() || on.struct().integer("server-id") == 0;
    if (asked && !flavor.isEmpty() && !on.release().values("flavor").contains(flavor)) {
      on.refuse("flavor-unknown", FLAVOR, "value", flavor);
    }
  }

  private static void relay(Objections on) {
    WorkerSourceChecks.binlogName(on);
    String gtid = on.struct().text(GTID);
    if (gtid.isEmpty()) {
      return;
    }
    String flavor = on.struct().text(FLAVOR);
    if (flavor.isEmpty() && on.release().has("source-adjusted-first")) {
      flavor = "mysql";
    }
    if (on.release().has("flavor-checked-with-gtid")
        && !on.release().values("flavor").contains(flavor)) {
      on.refuse("flavor-unknown", FLAVOR, "value", flavor);
      return;
    }
    Optional<String> refusal = Gtid.refusal(flavor, gtid);
    if (refusal.isPresent()) {
      String reason = refusal.get();
      on.refuse(
          "relay-binlog-gtid-invalid", GTID, "value", gtid, "flavor", flavor, "reason", reason);
    }
  }

  /** DM stops at the first bad rule, or drops each and goes on without. */
  private static void filters(Objections on) {
    EventFilters filters = new EventFilters(on.release(), on.struct().bool("case-sensitive"));
    for (Value each : on.struct().items("filters")) {
      if (each instanceof Value.Struct rule) {
        filters.add(rule).ifPresent(fault -> on.in(rule).eventFilter(fault));
      }
    }
  }

  private static void checker(Objections on) {
    on.struct()
        .struct("checker")
        .filter(checker -> on.release().has("backoff-max-checked"))
        .filter(checker -> checker.integer("backoff-max") < BACKOFF_MIN)
        .ifPresent(checker -> on.in(checker).refuse("backoff-max-too-small", "backoff-max"));
  }
}
