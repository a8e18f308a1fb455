package io.github.dmlint.rule;

import io.github.dmlint.syntax.KeyPath;
import io.github.dmlint.text.Place;
import java.util.Optional;

/**
 * What a rule over several files has to say of a place.
 *
 * @param code the rule that says it
 * @param severity other than the page's, where it depends on the case
 */
public record Remark(
    String code, Place place, KeyPath path, Explanation words, Optional<Severity> severity) {
  public static Remark of(String code, Place place, KeyPath path, Explanation words) {
    return new Remark(code, place, path, words, Optional.empty());
  }
}
