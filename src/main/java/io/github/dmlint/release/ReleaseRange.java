package io.github.dmlint.release;

import java.util.ArrayList;
import java.util.List;

/**
 * Releases that follow each other in the order of names.
 *
 * @param open whether the last one is the newest that is known
 */
public record ReleaseRange(Release first, Release last, boolean open) {
  /** The ranges of the releases that a list marks, which is in the order of all releases. */
  public static List<ReleaseRange> of(List<Release> releases, boolean[] marked) {
    List<ReleaseRange> ranges = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= marked.length; i++) {
      boolean in = i < marked.length && marked[i];
      if (in && start < 0) {
        start = i;
      } else if (!in && start >= 0) {
        ranges.add(new ReleaseRange(releases.get(start), releases.get(i - 1), i == marked.length));
        start = -1;
      }
    }
    return List.copyOf(ranges);
  }

  /** As people write it: {@code v1.0.5 to v1.0.7}, {@code v7.1.2 and later}. */
  @Override
  public String toString() {
    if (open) {
      return first.equals(last) ? first.toString() : first + " and later";
    }
    return first.equals(last) ? first.toString() : first + " to " + last;
  }

  /** Several ranges in words. */
  public static String words(List<ReleaseRange> ranges) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < ranges.size(); i++) {
      words.append(i == 0 ? "" : i == ranges.size() - 1 ? " and " : ", ").append(ranges.get(i));
    }
    return words.toString();
  }
}
