package io.github.dmlint.upgrade.journal;

import io.github.dmlint.json.Json;
import io.github.dmlint.json.JsonReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a journal says.
 *
 * @param entries its readable lines, oldest first; a line that a kill has torn is left out
 * @param torn whether the last line has no end
 */
public record JournalReading(List<Json> entries, boolean torn) {
  public JournalReading {
    entries = List.copyOf(entries);
  }

  /**
   * Reads a journal; one that does not exist is empty.
   *
   * @throws IOException if it exists and cannot be read
   */
  public static JournalReading of(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return new JournalReading(List.of(), false);
    }
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    List<Json> entries = new ArrayList<>();
    text.lines().forEach(line -> JsonReader.read(line).ifPresent(entries::add));
    return new JournalReading(entries, !text.isEmpty() && !text.endsWith("\n"));
  }

  /** The entries of the last apply, which begins with {@code begin}; resumed ones belong to it. */
  public JournalReading lastApply() {
    int from = 0;
    for (int i = 0; i < entries.size(); i++) {
      if (entries.get(i).get("event").text().equals("begin")) {
        from = i;
      }
    }
    return new JournalReading(entries.subList(from, entries.size()), torn);
  }

  /** The entries of a kind. */
  public List<Json> of(String event) {
    return entries.stream().filter(e -> e.get("event").text().equals(event)).toList();
  }
}
