package io.github.dmlint.engine;

import io.github.dmlint.text.Place;
import io.github.dmlint.text.Source;
import io.github.dmlint.text.Span;
import java.util.Optional;

/**
 * The {@code dm_version} that an inventory sets for all hosts.
 *
 * @param place where the value stands
 */
record NamedRelease(Place place, String value) {
  private static final String NAME = "dm_version";

  /** The last setting in the section of variables of all hosts, as Ansible has it. */
  static Optional<NamedRelease> of(Source inventory) {
    String text = inventory.text();
    Optional<NamedRelease> found = Optional.empty();
    boolean all = false;
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      String line = text.substring(start, end).strip();
      if (line.startsWith("[")) {
        all = line.startsWith("[all:vars]");
      } else if (all && line.startsWith(NAME)) {
        Optional<NamedRelease> here = setting(inventory, start, end);
        found = here.isPresent() ? here : found;
      }
      start = end + 1;
    }
    return found;
  }

  private static Optional<NamedRelease> setting(Source inventory, int start, int end) {
    String text = inventory.text();
    int equals = text.indexOf('=', start);
    if (equals < 0 || equals >= end || !text.substring(start, equals).strip().equals(NAME)) {
      return Optional.empty();
    }
    int from = equals + 1;
    int to = end;
    while (from < to && text.charAt(from) <= ' ') {
      from++;
    }
    while (to > from && text.charAt(to - 1) <= ' ') {
      to--;
    }
    boolean quoted =
        to - from >= 2
            && "\"'".indexOf(text.charAt(from)) >= 0
            && text.charAt(to - 1) == text.charAt(from);
    String value = quoted ? text.substring(from + 1, to - 1) : text.substring(from, to);
    return value.isEmpty()
        ? Optional.empty()
        : Optional.of(new NamedRelease(inventory.place(new Span(from, to)), value));
  }
}
