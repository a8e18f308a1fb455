package io.github.dmlint.decode;

import io.github.dmlint.syntax.KeyPath;
import io.github.dmlint.text.Span;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Something that a release refuses, tolerates or warns of in a file. It says what was found; a rule
 * turns it into words.
 *
 * @param kind a name of {@code rules/problems.yaml}, such as {@code unknown-key}
 * @param code DM's error code, where the release has one
 * @param path the way to the value it is about
 * @param span where to point
 * @param facts what a rule needs for its message, by name; never the value of a secret key
 */
public record Problem(
    String kind,
    Stage stage,
    Effect effect,
    OptionalInt code,
    KeyPath path,
    Span span,
    Map<String, String> facts) {

  /** What the release does. */
  public enum Effect {
    /** It does not start, or refuses the task. */
    REFUSED,
    /** It goes on, and what was written has no effect or not the effect meant. */
    TOLERATED
  }

  public Problem {
    facts = Map.copyOf(facts);
  }

  public String fact(String name) {
    return facts.getOrDefault(name, "");
  }
}
