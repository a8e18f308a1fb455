package io.github.dmlint.cluster;

import java.util.Optional;

/**
 * What a template writes for a variable.
 *
 * @param text the text; empty where Ansible fails or dmlint cannot know
 * @param failure Ansible's reason where it fails
 * @param source the setting that the text comes from
 */
public record Templated(
    Optional<String> text, Optional<String> failure, Optional<Variable> source) {

  static Templated of(String text, Optional<Variable> source) {
    return new Templated(Optional.of(text), Optional.empty(), source);
  }

  static Templated failed(String failure, Optional<Variable> source) {
    return new Templated(Optional.empty(), Optional.of(failure), source);
  }

  /** An expression of Jinja that only Ansible can evaluate. */
  static Templated unknown(Optional<Variable> source) {
    return new Templated(Optional.empty(), Optional.empty(), source);
  }

  public boolean isUnknown() {
    return text.isEmpty() && failure.isEmpty();
  }
}
