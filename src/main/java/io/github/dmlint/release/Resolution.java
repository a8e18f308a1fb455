package io.github.dmlint.release;

import java.util.List;

/** What a name, as people and binaries write it, means. */
public sealed interface Resolution {
  /** The name of a known release. */
  record Exact(Release release) implements Resolution {}

  /**
   * Another name of a known release, or one near to it.
   *
   * @param reason why it is taken for that release, as the end of a sentence
   */
  record Assumed(Release release, String reason) implements Resolution {}

  /**
   * A release that came after all known ones.
   *
   * @param newest the newest known release, by whose rules to judge
   */
  record Newer(Release newest) implements Resolution {}

  /**
   * No release.
   *
   * @param near known releases that may be meant, likeliest first
   */
  record Unknown(List<Release> near) implements Resolution {
    public Unknown {
      near = List.copyOf(near);
    }
  }
}
