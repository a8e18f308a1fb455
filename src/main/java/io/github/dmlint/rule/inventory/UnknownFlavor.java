package io.github.dmlint.rule.inventory;

import io.github.dmlint.cluster.Cluster;
import io.github.dmlint.cluster.Component;
import io.github.dmlint.cluster.ComponentKind;
import io.github.dmlint.release.Release;
import io.github.dmlint.rule.Explanation;
import io.github.dmlint.rule.InventoryRule;
import io.github.dmlint.rule.Remark;
import io.github.dmlint.syntax.KeyPath;
import io.github.dmlint.text.Place;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/** A flavor that DM does not know and does not check either. */
final class UnknownFlavor implements InventoryRule {
  private static final String CODE = "DM327";

  @Override
  public void check(Cluster cluster, Release release, Consumer<Remark> out) {
    Set<Place> seen = new HashSet<>();
    for (Component worker : cluster.of(ComponentKind.DM_WORKER)) {
      String flavor = worker.text("flavor");
      boolean known = flavor.isEmpty() || flavor.equals("mysql") || flavor.equals("mariadb");
      if (!known && seen.add(worker.place("flavor"))) {
        String lower = flavor.toLowerCase(Locale.ROOT);
        String meant = lower.startsWith("maria") ? "mariadb" : "mysql";
        out.accept(
            Remark.of(
                CODE,
                worker.place("flavor"),
                KeyPath.of(worker.host().name(), "flavor"),
                Explanation.of(
                        "DM knows the flavors 'mysql' and 'mariadb', not '%s'. With a server_id dm-worker starts all the same and fails later, where it reads the GTIDs of the upstream."
                            .formatted(flavor))
                    .note("not a flavor of DM")
                    .help("write flavor=" + meant + ".")));
      }
    }
  }
}
