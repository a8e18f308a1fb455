package io.github.dmlint.release;

import java.util.Optional;

/**
 * The name of a release, such as {@code v1.0.3} or {@code v1.0.0-rc.1-12-gaa39ff9}. Names are
 * ordered as the releases follow each other; names of another form come last, by their letters.
 */
public record ReleaseName(String text) implements Comparable<ReleaseName> {
  /** The parts of the name; empty for a name of another form. */
  public Optional<ReleaseParts> parts() {
    return ReleaseParts.parse(text);
  }

  @Override
  public int compareTo(ReleaseName other) {
    Optional<ReleaseParts> own = parts();
    Optional<ReleaseParts> others = other.parts();
    if (own.isPresent() && others.isPresent()) {
      int order = own.get().compareTo(others.get());
      return order != 0 ? order : text.compareTo(other.text);
    }
    if (own.isPresent() != others.isPresent()) {
      return own.isPresent() ? -1 : 1;
    }
    return text.compareTo(other.text);
  }

  @Override
  public String toString() {
    return text;
  }
}
