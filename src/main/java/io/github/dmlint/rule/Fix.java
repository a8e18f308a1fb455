package io.github.dmlint.rule;

import io.github.dmlint.text.Edit;
import java.util.List;

/**
 * A remedy as edits of the file that the finding points to.
 *
 * @param safe whether DM reads the same configuration afterwards
 */
public record Fix(String description, boolean safe, List<Edit> edits) {
  public Fix {
    edits = List.copyOf(edits);
  }
}
