package io.github.dmlint.syntax;

import java.util.List;

/**
 * The way from the root of a file to a value: names of keys, and list positions written {@code
 * [0]}.
 */
public record KeyPath(List<String> segments) {
  public static final KeyPath ROOT = new KeyPath(List.of());

  public KeyPath {
    segments = List.copyOf(segments);
  }

  public static KeyPath of(String... segments) {
    return new KeyPath(List.of(segments));
  }

  public KeyPath child(String name) {
    String[] next = segments.toArray(new String[segments.size() + 1]);
    next[segments.size()] = name;
    return new KeyPath(List.of(next));
  }

  public KeyPath index(int i) {
    return child("[" + i + "]");
  }

  public boolean isRoot() {
    return segments.isEmpty();
  }

  /** The last segment, or the empty string at the root. */
  public String last() {
    return segments.isEmpty() ? "" : segments.get(segments.size() - 1);
  }

  /** As people write it: {@code mysql-instances[0].source-id}. */
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    for (String segment : segments) {
      if (out.length() > 0 && !segment.startsWith("[")) {
        out.append('.');
      }
      out.append(segment);
    }
    return out.toString();
  }
}
