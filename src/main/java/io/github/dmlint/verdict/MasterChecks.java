package io.github.dmlint.verdict;

import io.github.dmlint.decode.Problem;
import io.github.dmlint.decode.Stage;
import io.github.dmlint.decode.Value;
import io.github.dmlint.decode.golang.Duration;
import io.github.dmlint.release.Release;
import io.github.dmlint.verdict.golang.Url;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * dm-master's checks of dm-master.toml (dm/master/config.go): the deployment of sources to
 * dm-workers, or in releases with an embedded etcd the addresses; then the logger, and the URLs
 * that etcd is started with.
 */
final class MasterChecks implements Checks {
  private static final String TIMEOUT = "rpc-timeout";
  private static final String KEY_FILE = "secret-key-path";
  private static final String QUOTA = "quota-backend-bytes";

  /** The smallest quota of etcd's store, in bytes; a smaller one is raised to it. */
  private static final long LEAST_QUOTA = 500L * 1024 * 1024;

  @Override
  public void check(Value.Struct root, Release release, Consumer<Problem> out) {
    Objections on = new Objections(root, release, out);
    if (root.knows("deploy")) {
      deployment(on);
      timeout(on);
    } else {
      AddressChecks.master(on);
      timeout(on);
      keyFile(on);
    }
    limits(on);
    LogChecks.check(on);
    if (!root.knows("deploy")) {
      urls(on);
    }
  }

  private static void deployment(Objections on) {
    Map<String, Value> seen = new HashMap<>();
    for (Value each : on.struct().items("deploy")) {
      if (each instanceof Value.Struct entry) {
        String source = entry.text("source-id");
        String name = source.isEmpty() ? entry.text("mysql-instance") : source;
        Objections inEntry = on.in(entry);
        if (name.isEmpty()) {
          inEntry.refuse("deploy-without-source", "source-id");
        } else if (seen.put(name, each) != null) {
          inEntry.tolerate("deploy-source-repeated", "source-id", "value", name);
        }
      }
    }
  }

  /** Zero and below pass; an empty text is the default. */
  private static void timeout(Objections on) {
    String text = on.struct().text(TIMEOUT);
    if (!text.isEmpty()) {
      Duration.Parse parsed = Duration.parse(text);
      if (parsed.nanos().isEmpty()) {
        on.refuse("master-timeout-invalid", TIMEOUT, "value", text, "reason", parsed.reason());
      }
    }
  }

  /** Values that dm-master raises to the least that it can do with. */
  private static void limits(Objections on) {
    Value.Struct root = on.struct();
    if (root.field("rpc-rate-limit") instanceof Value.Real limit
        && limit.origin().isPresent()
        && limit.value() <= 0) {
      on.tolerate("value-raised", "rpc-rate-limit", "instead", "10");
    }
    if (root.field("rpc-rate-burst").origin().isPresent() && root.integer("rpc-rate-burst") <= 0) {
      on.tolerate("value-raised", "rpc-rate-burst", "instead", "40");
    }
    if (root.knows(QUOTA)
        && root.field(QUOTA).origin().isPresent()
        && root.integer(QUOTA) < LEAST_QUOTA) {
      on.tolerate("value-raised", QUOTA, "instead", Long.toString(LEAST_QUOTA));
    }
  }

  private static void keyFile(Objections on) {
    if (on.struct().knows(KEY_FILE)) {
      String path = on.struct().text(KEY_FILE);
      SecretKeyFile.objection(path)
          .ifPresent(
              reason ->
                  on.refuse("secret-key-file-invalid", KEY_FILE, "value", path, "reason", reason));
    }
  }

  private static void urls(Objections on) {
    for (String key :
        List.of("master-addr", "advertise-addr", "peer-urls", "advertise-peer-urls")) {
      for (String each : on.struct().text(key).split(",", -1)) {
        String url =
            each.startsWith("http://") || each.startsWith("https://") ? each : "http://" + each;
        Optional<String> refusal = Url.refusal(url);
        if (refusal.isPresent()) {
          on.refuse(Stage.LATER, "etcd-url-invalid", key, "value", each, "reason", refusal.get());
          break;
        }
      }
    }
  }
}
