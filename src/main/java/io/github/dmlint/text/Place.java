package io.github.dmlint.text;

/** A span of a source. */
public record Place(Source source, Span span) implements Comparable<Place> {
  /** The whole file, shown at its beginning. */
  public static Place file(Source source) {
    return new Place(source, Span.at(0));
  }

  public int line() {
    return source.lines().line(span.start());
  }

  public int column() {
    return source.lines().column(span.start());
  }

  public int endLine() {
    return source.lines().line(span.end());
  }

  public int endColumn() {
    return source.lines().column(span.end());
  }

  @Override
  public int compareTo(Place other) {
    int byPath = source.path().compareTo(other.source.path());
    return byPath != 0 ? byPath : span.compareTo(other.span);
  }
}
