package io.github.dmlint.syntax.ini;

import io.github.dmlint.text.Span;

/**
 * A word of a host line after POSIX shell splitting.
 *
 * @param text the word without its quotes and escapes
 * @param offsets where each character of the text stands in the source
 * @param span the word as written, quotes included
 */
public record Word(String text, int[] offsets, Span span) {
  /** The span of a part of the text, with the quotes around it that belong to it alone. */
  public Span span(int from, int to) {
    int start = from > 0 ? offsets[from - 1] + 1 : span.start();
    int end = to == text.length() ? span.end() : offsets[to];
    return new Span(Math.min(start, end), end);
  }
}
