package io.github.dmlint.report;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines that differ between two texts, with the fewest changes. Quadratic in the lines between
 * the first and the last difference, which is meant for files of configuration.
 */
public final class LineDiff {
  /**
   * A line of the difference.
   *
   * @param sign {@code -} for one that goes, {@code +} for one that comes, a blank for one of both
   * @param index which line it is, from 0: of the text before if it goes, else of that after
   */
  public record Line(char sign, int index) {}

  private LineDiff() {}

  /** All lines of both texts, each with {@code -}, {@code +} or a blank for its sign. */
  public static List<Line> of(String before, String after) {
    return of(before.lines().toList(), after.lines().toList());
  }

  private static List<Line> of(List<String> a, List<String> b) {
    int[][] longest = new int[a.size() + 1][b.size() + 1];
    for (int i = a.size() - 1; i >= 0; i--) {
      for (int j = b.size() - 1; j >= 0; j--) {
        longest[i][j] =
            a.get(i).equals(b.get(j))
                ? longest[i + 1][j + 1] + 1
                : Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    List<Line> lines = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < a.size() || j < b.size()) {
      boolean both = i < a.size() && j < b.size();
      if (both && a.get(i).equals(b.get(j))) {
        lines.add(new Line(' ', j++));
        i++;
      } else if (j == b.size() || both && longest[i + 1][j] >= longest[i][j + 1]) {
        lines.add(new Line('-', i++));
      } else {
        lines.add(new Line('+', j++));
      }
    }
    return lines;
  }
}
