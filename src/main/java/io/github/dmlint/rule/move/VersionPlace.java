package io.github.dmlint.rule.move;

import io.github.dmlint.ansible.Setting;
import io.github.dmlint.cluster.Cluster;
import io.github.dmlint.rule.Explanation;
import io.github.dmlint.rule.Remark;
import io.github.dmlint.syntax.KeyPath;
import io.github.dmlint.text.Place;

/** Where what concerns the whole upgrade is shown: dm_version, else the head of the inventory. */
final class VersionPlace {
  private VersionPlace() {}

  static Place of(Cluster cluster) {
    return cluster
        .inventory()
        .group("all")
        .flatMap(all -> all.setting("dm_version"))
        .map(Setting::place)
        .orElse(Place.file(cluster.inventory().source()));
  }

  static Remark remark(String code, Cluster cluster, Explanation words) {
    return Remark.of(code, of(cluster), KeyPath.of("all:vars", "dm_version"), words);
  }
}
