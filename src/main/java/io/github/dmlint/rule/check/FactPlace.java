package io.github.dmlint.rule.check;

import io.github.dmlint.decode.Problem;
import io.github.dmlint.rule.Subject;
import io.github.dmlint.text.Place;
import io.github.dmlint.text.Span;
import java.util.Optional;

/**
 * A fact of a problem that is a place: offsets written {@code start-end}, or {@code start} for one
 * of the length of the key.
 */
final class FactPlace {
  private FactPlace() {}

  static Optional<Place> of(Problem problem, String fact, Subject subject) {
    String text = problem.fact(fact);
    int dash = text.indexOf('-');
    try {
      int start = Integer.parseInt(dash < 0 ? text : text.substring(0, dash));
      int end =
          dash < 0
              ? start + length(UnknownKey.name(problem))
              : Integer.parseInt(text.substring(dash + 1));
      Span span = new Span(start, Math.min(end, subject.source().text().length()));
      return Optional.of(subject.source().place(span));
    } catch (NumberFormatException e) {
      // The fact is not there.
      return Optional.empty();
    }
  }

  /** The length of the last part of a dotted name. */
  private static int length(String name) {
    return name.length() - name.lastIndexOf('.') - 1;
  }
}
