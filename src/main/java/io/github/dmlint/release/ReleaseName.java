package io.github.dmlint.release;

/** The name of a release, such as {@code v1.0.3} or {@code v1.0.0-rc.1-12-gaa39ff9}. */
public record ReleaseName(String text) {
  @Override
  public String toString() {
    return text;
  }
}
