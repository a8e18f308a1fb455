package io.github.dmlint.upgrade.plan;

import io.github.dmlint.release.Release;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * One documented step from a release to a later one.
 *
 * @param passed releases between the two that have no upgrade entry of their own, and the target
 */
public record Hop(Release from, Release to, List<Release> passed) {
  public Hop {
    passed = List.copyOf(passed);
  }

  /**
   * The steps on the way from a release to a later one; empty when it is not on the way.
   *
   * @param way the releases before the target, nearest last, and the target
   */
  static List<Hop> between(Release from, List<Release> way) {
    List<Hop> hops = new ArrayList<>();
    int at = way.indexOf(from);
    Release last = from;
    List<Release> passed = new ArrayList<>();
    for (int i = at + 1; at >= 0 && i < way.size(); i++) {
      Release release = way.get(i);
      passed.add(release);
      if (release.has("upgrade-documented") || i == way.size() - 1) {
        hops.add(new Hop(last, release, passed));
        last = release;
        passed = new ArrayList<>();
      }
    }
    return hops;
  }

  /** The releases with a DM-Ansible, in their order, up to the target. */
  static List<Release> way(List<Release> releases, Release target) {
    List<Release> way = new ArrayList<>();
    for (Release release : releases) {
      if (release.has("dm-ansible") && release.compareTo(target) <= 0) {
        way.add(release);
      }
    }
    Collections.sort(way);
    return way;
  }

  /** What must be done before any upgrade to the target. */
  static List<String> needs(List<Release> way) {
    Optional<Release> teller =
        way.stream().filter(r -> !r.facts().needs().isEmpty()).reduce((a, b) -> b);
    return teller.map(r -> r.facts().needs()).orElse(List.of());
  }
}
