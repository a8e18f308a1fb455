package io.github.dmlint.rule.inventory;

import io.github.dmlint.cluster.Cluster;
import io.github.dmlint.release.Release;
import io.github.dmlint.rule.Explanation;
import io.github.dmlint.rule.InventoryRule;
import io.github.dmlint.rule.Remark;
import io.github.dmlint.syntax.KeyPath;
import java.util.function.Consumer;

/** dm_version latest, which pins nothing. */
final class LatestVersion implements InventoryRule {
  private static final String CODE = "DM321";

  @Override
  public void check(Cluster cluster, Release release, Consumer<Remark> out) {
    cluster
        .inventory()
        .group("all")
        .flatMap(all -> all.setting("dm_version"))
        .filter(setting -> setting.value().text().equals("latest"))
        .ifPresent(
            setting ->
                out.accept(
                    Remark.of(
                        CODE,
                        setting.place(),
                        KeyPath.of("all:vars", "dm_version"),
                        Explanation.of(
                                "'latest' pins no release: local_prepare.yml downloads whatever is"
                                    + " newest on that day, and nobody can tell later what was"
                                    + " deployed.")
                            .note("not pinned")
                            .help("name the release, such as " + release.name() + "."))));
  }
}
