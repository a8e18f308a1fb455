package io.github.dmlint.report.sarif;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * GitHub's fingerprint of a line, {@code primaryLocationLineHash}: a rolling hash of the 100 UTF-16
 * units that begin with the line, blanks and tabs left out and line ends as LF, and which line of
 * that hash it is. The same as codeql-action computes, so that it has nothing to correct.
 */
final class LineHash {
  private static final int WINDOW = 100;
  private static final long FACTOR = 37;
  private static final int END = 65535;

  private final long[] window = new long[WINDOW];
  private final int[] lines = new int[WINDOW];
  private final Map<String, Integer> seen = new HashMap<>();
  private final List<String> hashes = new ArrayList<>();
  private long first = 1;
  private long hash;
  private int at;
  private int line;
  private boolean start = true;
  private boolean wasReturn;

  private LineHash() {
    for (int i = 0; i < WINDOW; i++) {
      first *= FACTOR;
      lines[i] = -1;
    }
  }

  /** The fingerprints of all lines of a text. */
  static List<String> of(String text) {
    LineHash hash = new LineHash();
    for (int i = 0; i < text.length(); i++) {
      hash.unit(text.charAt(i));
    }
    hash.unit(END);
    for (int i = 0; i < WINDOW; i++) {
      if (hash.lines[hash.at] >= 0) {
        hash.out();
      }
      hash.update(0);
    }
    return hash.hashes;
  }

  private void unit(int unit) {
    if (unit == ' ' || unit == '\t' || (wasReturn && unit == '\n')) {
      wasReturn = false;
      return;
    }
    wasReturn = unit == '\r';
    int next = wasReturn ? '\n' : unit;
    if (lines[at] >= 0) {
      out();
    }
    if (start) {
      start = false;
      lines[at] = line++;
    }
    if (next == '\n') {
      start = true;
    }
    update(next);
  }

  private void out() {
    String hex = Long.toHexString(hash);
    hashes.add(hex + ":" + seen.merge(hex, 1, Integer::sum));
    lines[at] = -1;
  }

  private void update(int unit) {
    long last = window[at];
    window[at] = unit;
    hash = FACTOR * hash + unit - first * last;
    at = (at + 1) % WINDOW;
  }
}
