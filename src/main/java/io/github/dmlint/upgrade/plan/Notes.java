package io.github.dmlint.upgrade.plan;

import io.github.dmlint.release.Release;
import java.util.List;

/**
 * What to know of a release on the way.
 *
 * @param changes what is new in it
 * @param upgrade what to do or to expect when moving to it
 */
public record Notes(Release release, List<String> changes, List<String> upgrade) {
  public Notes {
    changes = List.copyOf(changes);
    upgrade = List.copyOf(upgrade);
  }

  static Notes of(Release release) {
    return new Notes(release, release.facts().changes(), release.facts().upgrade());
  }
}
