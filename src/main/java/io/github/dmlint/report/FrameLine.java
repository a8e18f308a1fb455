package io.github.dmlint.report;

import io.github.dmlint.rule.Secrets;
import io.github.dmlint.text.Source;
import io.github.dmlint.text.Span;

/**
 * A line of a file as a terminal shows it, with the column at which each of its characters stands;
 * secrets are masked, tabs are four blanks, and what is too long is cut around a place.
 */
final class FrameLine {
  /** The widest line that is shown, in columns. */
  static final int WIDEST = 100;

  private static final String CUT = "…";
  private static final int TAB = 4;

  private final int start;
  private final int end;
  private final StringBuilder shown = new StringBuilder();
  private final int[] columns;
  private final int[] offsets;
  private int width;
  private int from;
  private int to;

  /**
   * @param at the offset in the file that must be seen
   */
  FrameLine(Source source, int line, Secrets secrets, int at) {
    this.start = source.lines().start(line);
    this.end = source.lines().end(line);
    this.columns = new int[end - start + 1];
    this.offsets = new int[end - start + 1];
    String text = source.text();
    int i = start;
    for (Span secret : secrets.spans()) {
      if (secret.end() <= i || secret.start() >= end) {
        continue;
      }
      i = plain(text, i, Math.max(i, secret.start()));
      i = masked(i, Math.min(end, secret.end()));
    }
    plain(text, i, end);
    columns[end - start] = width;
    offsets[end - start] = shown.length();
    cut(at);
  }

  private int plain(String text, int begin, int stop) {
    int i = begin;
    while (i < stop) {
      int c = text.codePointAt(i);
      int next = i + Character.charCount(c);
      mark(i, Math.min(next, end));
      if (c == '\t') {
        shown.append(" ".repeat(TAB));
        width += TAB;
      } else if (Visible.isHidden(c)) {
        int before = shown.length();
        Visible.append(c, shown);
        width += shown.length() - before;
      } else {
        shown.appendCodePoint(c);
        width += Visible.width(c);
      }
      i = next;
    }
    return Math.max(i, begin);
  }

  private int masked(int begin, int stop) {
    mark(begin, stop);
    shown.append(Secrets.MASK);
    width += Secrets.MASK.length();
    return stop;
  }

  private void mark(int begin, int stop) {
    for (int i = begin; i < stop; i++) {
      columns[i - start] = width;
      offsets[i - start] = shown.length();
    }
  }

  /** Chooses the part of a long line that is shown. */
  private void cut(int at) {
    to = end - start;
    if (width <= WIDEST) {
      return;
    }
    int centre = columns[Math.min(Math.max(at - start, 0), end - start)];
    int first = Math.max(0, Math.min(centre - WIDEST / 3, width - WIDEST));
    while (from < end - start && columns[from] < first) {
      from++;
    }
    while (to > from && columns[to] - columns[from] > WIDEST) {
      to--;
    }
  }

  String text() {
    String part = shown.substring(offsets[from], offsets[to]);
    return (from > 0 ? CUT : "") + part + (to < end - start ? CUT : "");
  }

  /** Blanks up to a span and a sign for each of its columns, at least one. */
  String underline(Span span, char sign) {
    int lead = from > 0 ? CUT.length() : 0;
    int first = lead + column(span.start()) - columns[from];
    int last = lead + column(Math.max(span.end(), span.start())) - columns[from];
    return " ".repeat(Math.max(0, first)) + String.valueOf(sign).repeat(Math.max(1, last - first));
  }

  private int column(int offset) {
    return columns[Math.max(from, Math.min(offset - start, to))];
  }
}
