package io.github.dmlint.release;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What explains a key and decides nothing; read from the rules when asked for. */
public final class KeyNotes {
  /** The notes of a key that has none. */
  public static final KeyNotes NONE = new KeyNotes(null, 0);

  private final @Nullable Pack pack;
  private final int number;

  KeyNotes(@Nullable Pack pack, int number) {
    this.pack = pack;
    this.number = number;
  }

  /** What the key is for, as a sentence without a subject. */
  public Optional<String> about() {
    return note(0);
  }

  /** The value that DM puts in for an empty one. */
  public Optional<String> emptyMeans() {
    return note(1);
  }

  /** The name of the same thing beside it, once the key is gone. */
  public Optional<String> renamed() {
    return note(2);
  }

  /** What to write in its place, once it is gone or deprecated. */
  public Optional<String> instead() {
    return note(3);
  }

  /** The list of {@link Release#values} that its value is of. */
  public Optional<String> allowed() {
    return note(4);
  }

  /** What else its value must be. */
  public Optional<String> limit() {
    return note(5);
  }

  /** Where the documents of DM say otherwise than the program. */
  public Optional<String> documented() {
    return note(6);
  }

  private Optional<String> note(int index) {
    if (pack == null) {
      return Optional.empty();
    }
    Pack.Cursor cursor = pack.at(Pack.NOTES, number);
    for (int i = 0; i < index; i++) {
      for (int rest = cursor.number(); rest > 0; rest--) {
        cursor.number();
      }
    }
    List<String> texts = cursor.texts();
    return texts.isEmpty() ? Optional.empty() : Optional.of(texts.get(0));
  }
}
