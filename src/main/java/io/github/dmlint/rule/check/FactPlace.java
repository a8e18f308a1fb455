package io.github.dmlint.rule.check;

import io.github.dmlint.decode.Problem;
import io.github.dmlint.rule.Subject;
import io.github.dmlint.text.Place;
import io.github.dmlint.text.Span;
import java.util.Optional;

/** A fact of a problem that is a place: offsets written {@code start-end}. */
final class FactPlace {
  private FactPlace() {}

  static Optional<Place> of(Problem problem, String fact, Subject subject) {
    String text = problem.fact(fact);
    int dash = text.indexOf('-');
    if (dash <= 0) {
      return Optional.empty();
    }
    try {
      Span span =
          new Span(
              Integer.parseInt(text.substring(0, dash)),
              Integer.parseInt(text.substring(dash + 1)));
      return Optional.of(subject.source().place(span));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
