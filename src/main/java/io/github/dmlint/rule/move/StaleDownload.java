package io.github.dmlint.rule.move;

import io.github.dmlint.ansible.Setting;
import io.github.dmlint.cluster.AnsibleTree;
import io.github.dmlint.cluster.Cluster;
import io.github.dmlint.cluster.Component;
import io.github.dmlint.cluster.ComponentKind;
import io.github.dmlint.release.Release;
import io.github.dmlint.rule.Explanation;
import io.github.dmlint.rule.Remark;
import io.github.dmlint.rule.TreeRule;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What local_prepare.yml left in downloads/ that does not go with dm_version. */
final class StaleDownload implements TreeRule {
  private static final String CODE = "DM414";
  private static final String PACKED = ".tar.gz";

  @Override
  public void check(AnsibleTree tree, Cluster cluster, Release release, Consumer<Remark> out) {
    String version =
        cluster
            .inventory()
            .group("all")
            .flatMap(all -> all.setting("dm_version"))
            .map(Setting::value)
            .map(value -> value.text())
            .orElse("");
    if (version.isEmpty() || tree.downloads().isEmpty()) {
      return;
    }
    String own = "dm-" + version;
    List<String> packages = new ArrayList<>();
    boolean grafana = false;
    for (String name : tree.downloads()) {
      boolean packed = name.endsWith(PACKED);
      if (packed && name.startsWith("dm-") && !name.startsWith("dm-portal")) {
        packages.add("'" + name + "'");
      } else if (name.endsWith("/") && name.startsWith(own)) {
        unpacked(name, own, cluster, out);
      }
      grafana |= packed && name.startsWith("grafana-");
    }
    boolean there = packages.contains("'" + own + PACKED + "'");
    if (!packages.isEmpty() && !there && !tree.programs().isEmpty()) {
      out.accept(
          remark(
              cluster,
              "downloads/ has %s and no '%s': local_prepare.yml did not run to its end for this dm_version, and resources/bin holds what an earlier run left there."
                  .formatted(String.join(", ", packages), own + PACKED)));
    }
    List<Component> servers = cluster.of(ComponentKind.GRAFANA);
    if (there && !grafana && !servers.isEmpty()) {
      out.accept(
          remark(
              cluster,
              "downloads/ has no grafana-%s.tar.gz: local_prepare.yml did not run to its end, and deploy.yml and rolling_update_monitor.yml fail at Grafana."
                  .formatted(servers.get(0).text("grafana_version"))));
    }
  }

  private static void unpacked(String name, String own, Cluster cluster, Consumer<Remark> out) {
    if (!name.equals(own + "-linux-amd64/")) {
      out.accept(
          remark(
              cluster,
              "downloads/%s is left from a run that broke: local_prepare.yml copies the programs of all folders that begin with '%s', so that those of another release may end up in resources/bin."
                  .formatted(name, own)));
    }
  }

  private static Remark remark(Cluster cluster, String words) {
    return VersionPlace.remark(
        CODE,
        cluster,
        Explanation.of(words)
            .note("downloads/ does not go with it")
            .help("clear downloads/ and run local_prepare.yml again."));
  }
}
