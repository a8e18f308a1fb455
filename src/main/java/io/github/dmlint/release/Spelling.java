package io.github.dmlint.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Nearness of words: insertions, deletions, changes and swaps of neighbours count one each. */
public final class Spelling {
  private Spelling() {}

  /**
   * The words that may be meant, nearest first; none that is further than a third of its length.
   */
  public static List<String> near(String word, Iterable<String> words) {
    record Near(String word, int distance) {}
    List<Near> found = new ArrayList<>();
    for (String other : words) {
      int limit = Math.max(1, Math.max(word.length(), other.length()) / 3);
      int distance =
          Math.abs(word.length() - other.length()) > limit ? limit + 1 : distance(word, other);
      if (distance <= limit) {
        found.add(new Near(other, distance));
      }
    }
    found.sort(Comparator.comparingInt(Near::distance).thenComparing(Near::word));
    List<String> names = new ArrayList<>();
    for (Near near : found) {
      names.add(near.word());
    }
    return names;
  }

  /** How many changes lead from one word to the other. */
  public static int distance(String one, String other) {
    int[] before = new int[other.length() + 1];
    int[] last = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] row = new int[other.length() + 1];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
        boolean swapped =
            i > 1
                && j > 1
                && one.charAt(i - 1) == other.charAt(j - 2)
                && one.charAt(i - 2) == other.charAt(j - 1);
        if (swapped) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
      }
      before = last;
      last = row;
    }
    return last[other.length()];
  }
}
