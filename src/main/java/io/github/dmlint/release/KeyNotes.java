package io.github.dmlint.release;

import java.util.Optional;

/**
 * What explains a key and decides nothing.
 *
 * @param emptyMeans the value that DM puts in for an empty one
 * @param renamed the name of the same thing beside it, once the key is gone
 * @param instead what to write in its place, once it is gone or deprecated
 * @param allowed the list of {@link Release#values} that its value is of
 * @param limit what else its value must be
 * @param documented where the documents of DM say otherwise than the program
 */
public record KeyNotes(
    Optional<String> emptyMeans,
    Optional<String> renamed,
    Optional<String> instead,
    Optional<String> allowed,
    Optional<String> limit,
    Optional<String> documented) {
  public static final KeyNotes NONE =
      new KeyNotes(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
}
