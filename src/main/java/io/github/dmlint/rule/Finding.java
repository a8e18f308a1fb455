package io.github.dmlint.rule;

import io.github.dmlint.syntax.KeyPath;
import io.github.dmlint.text.Place;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What dmlint says of one place.
 *
 * @param code the rule's code, such as {@code DM102}
 * @param name the rule's name, such as {@code removed-key}
 * @param message what is wrong and what DM or Ansible does about it: full sentences, dynamic parts
 *     in single quotes, never a secret
 * @param note a few words for the carets of the code frame; may be empty
 * @param labels other places that belong to it
 * @param help the remedy; may be empty
 * @param dmCode DM's own error code
 * @param first whether DM stops at this finding
 */
public record Finding(
    String code,
    String name,
    Severity severity,
    Place place,
    KeyPath path,
    String message,
    String note,
    List<Label> labels,
    String help,
    OptionalInt dmCode,
    boolean first,
    Optional<Fix> fix) {
  public Finding {
    labels = List.copyOf(labels);
  }

  public Finding withSeverity(Severity other) {
    return new Finding(
        code, name, other, place, path, message, note, labels, help, dmCode, first, fix);
  }

  /** The same of a file that DM-Ansible writes, and that exists on no disk yet. */
  public Finding inside(String file, String host) {
    String lead = "In the %s that DM-Ansible writes for '%s': ".formatted(file, host);
    return new Finding(
        code,
        name,
        severity,
        place,
        path,
        lead + message,
        note,
        labels,
        help,
        dmCode,
        first,
        Optional.empty());
  }
}
