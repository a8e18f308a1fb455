package io.github.dmlint.rule;

import io.github.dmlint.release.Release;
import java.util.ArrayList;
import java.util.List;

/**
 * An upgrade by DM-Ansible from a release that runs to the one aimed at.
 *
 * @param passed the releases after the one that runs, up to the target and with it, in their order;
 *     empty where the target is not newer
 */
public record Move(Release from, Release target, List<Release> passed) {
  public Move {
    passed = List.copyOf(passed);
  }

  /** The move between two releases of those that DM-Ansible deploys. */
  public static Move between(Release from, Release target, List<Release> releases) {
    List<Release> passed = new ArrayList<>();
    for (Release release : releases) {
      boolean after = release.compareTo(from) > 0 && release.compareTo(target) <= 0;
      if (after && release.has("dm-ansible")) {
        passed.add(release);
      }
    }
    return new Move(from, target, passed);
  }

  /** The releases on the way that are not the target and have an entry on DM's upgrade page. */
  public List<Release> skipped() {
    return passed.stream()
        .filter(release -> release != target && release.has("upgrade-documented"))
        .toList();
  }
}
