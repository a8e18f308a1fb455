package io.github.dmlint.rule;

import io.github.dmlint.text.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A finding's words, and the edits that mend it.
 *
 * @param message what is wrong and what DM does about it: full sentences, dynamic parts in single
 *     quotes
 * @param note a few words for the carets; may be empty
 * @param help the remedy; may be empty
 */
public record Explanation(
    String message, String note, List<Label> labels, String help, Optional<Fix> fix) {
  public Explanation {
    labels = List.copyOf(labels);
  }

  public static Explanation of(String message) {
    return new Explanation(message, "", List.of(), "", Optional.empty());
  }

  public Explanation note(String words) {
    return new Explanation(message, words, labels, help, fix);
  }

  public Explanation label(Place place, String words) {
    List<Label> more = new ArrayList<>(labels);
    more.add(new Label(place, words));
    return new Explanation(message, note, more, help, fix);
  }

  public Explanation help(String words) {
    return new Explanation(message, note, labels, words, fix);
  }

  public Explanation fix(Fix edits) {
    return new Explanation(message, note, labels, help, Optional.of(edits));
  }
}
