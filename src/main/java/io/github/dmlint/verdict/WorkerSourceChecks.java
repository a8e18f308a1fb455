package io.github.dmlint.verdict;

import io.github.dmlint.decode.Value;
import io.github.dmlint.release.Release;
import io.github.dmlint.verdict.golang.Ciphertext;
import io.github.dmlint.verdict.golang.DataSourceName;
import io.github.dmlint.verdict.golang.Gtid;
import io.github.dmlint.verdict.golang.HostPort;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Checks of the source in dm-worker.toml, in releases that keep it there: verify and adjust of
 * dm/worker/config.go, in that order. What asks the upstream database is left out.
 */
final class WorkerSourceChecks {
  /** In bytes of UTF-8. */
  static final int LONGEST_ID = 32;

  private static final String ID = "source-id";
  private static final String FLAVOR = "flavor";
  private static final String NAME = "relay-binlog-name";
  private static final String GTID = "relay-binlog-gtid";

  private final Objections on;
  private final Value.Struct root;
  private final Release release;

  WorkerSourceChecks(Objections on) {
    this.on = on;
    this.root = on.struct();
    this.release = on.release();
  }

  void check() {
    id(on);
    binlogName(on);
    gtid();
    root.struct("from").ifPresent(from -> password(on.in(from)));
    if (release.has("source-filled-from-upstream")) {
      adjust();
    }
    address();
  }

  static void id(Objections on) {
    String id = on.struct().text(ID);
    if (id.isEmpty()) {
      on.refuse("source-id-missing", ID);
    } else if (id.getBytes(StandardCharsets.UTF_8).length > LONGEST_ID) {
      on.refuse("source-id-too-long", ID, "value", id, "most", Integer.toString(LONGEST_ID));
    }
  }

  static void binlogName(Objections on) {
    String name = on.struct().text(NAME);
    if (!name.isEmpty() && !BinlogName.valid(name)) {
      on.refuse("relay-binlog-name-invalid", NAME, "value", name);
    }
  }

  /** The flavor is taken as it stands in the file, so that without one no GTID set is valid. */
  private void gtid() {
    String gtid = root.text(GTID);
    if (!gtid.isEmpty()) {
      Optional<String> refusal = Gtid.refusal(root.text(FLAVOR), gtid);
      refusal.ifPresent(
          reason ->
              on.refuse(
                  "relay-binlog-gtid-invalid",
                  GTID,
                  "value",
                  gtid,
                  "flavor",
                  root.text(FLAVOR),
                  "reason",
                  reason));
    }
  }

  private void password(Objections from) {
    String password = from.struct().text("password");
    if (release.has("plain-password-refused") && !password.isEmpty()) {
      Ciphertext.fault(password).ifPresent(fault -> from.refuse(problem(fault), "password"));
    }
  }

  private static String problem(Ciphertext.Fault fault) {
    return switch (fault) {
      case NOT_BASE64 -> "password-not-base64";
      case TOO_SHORT -> "password-too-short";
      case NO_SEPARATOR -> "password-without-separator";
    };
  }

  /** A missing flavor or server-id is asked of the upstream, and only then the flavor matters. */
  private void adjust() {
    String flavor = root.text(FLAVOR);
    if (!flavor.isEmpty() && root.integer("server-id") != 0) {
      return;
    }
    Optional<Value.Struct> from = root.struct("from");
    if (release.has("dsn-parsed-at-open") && from.isPresent()) {
      Value.Struct database = from.get();
      DataSourceName.refusal(
              database.text("user"),
              database.text("password"),
              database.text("host"),
              database.integer("port"),
              database.table("session").keySet())
          .ifPresent(reason -> on.in(database).refuse("dsn-invalid", "host", "reason", reason));
    }
    if (!flavor.isEmpty() && !release.values("flavor").contains(flavor)) {
      on.refuse("flavor-unknown", FLAVOR, "value", flavor);
    }
  }

  /** The process cannot listen there, which it finds out long after its file was accepted. */
  private void address() {
    String address = root.text("worker-addr");
    HostPort.Split split = HostPort.split(address);
    if (!address.isEmpty() && split.parts().isEmpty()) {
      on.tolerate("worker-addr-invalid", "worker-addr", "value", address, "reason", split.reason());
    }
  }
}
