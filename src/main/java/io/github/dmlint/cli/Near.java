package io.github.dmlint.cli;

import java.util.Collection;

/** The word that is most likely meant by another one. */
final class Near {
  private Near() {}

  /** The nearest of some words; empty when none is near. */
  static String of(String word, Collection<String> words) {
    String nearest = "";
    int least = Math.max(1, word.length() / 3) + 1;
    for (String other : words) {
      int distance = distance(word, other);
      if (distance < least) {
        least = distance;
        nearest = other;
      }
    }
    return nearest;
  }

  /** How many letters are put in, left out, changed or swapped with their neighbour. */
  private static int distance(String a, String b) {
    int[] before = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + (same ? 0 : 1));
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
      }
      before = last;
      last = row;
    }
    return last[b.length()];
  }
}
