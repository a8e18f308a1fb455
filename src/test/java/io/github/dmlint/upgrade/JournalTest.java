package io.github.dmlint.upgrade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dmlint.json.Json;
import io.github.dmlint.upgrade.journal.Journal;
import io.github.dmlint.upgrade.journal.JournalReading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The journal stays readable wherever a kill has torn it. */
class JournalTest {
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-01-02T03:04:05Z"));

  @TempDir Path temp;

  private void add(Path file, String event) throws IOException {
    try (Journal journal = Journal.open(file, CLOCK)) {
      journal.add(event, Json.object().put("step", "rolling_update").end());
    }
  }

  @Test
  void whereverTheLastLineIsTornTheOthersAreRead() throws IOException {
    Path whole = temp.resolve("whole");
    add(whole, "begin");
    int first = (int) Files.size(whole);
    add(whole, "step-start");
    byte[] bytes = Files.readAllBytes(whole);
    for (int cut = first; cut < bytes.length; cut++) {
      Path torn = temp.resolve("torn");
      Files.write(torn, java.util.Arrays.copyOf(bytes, cut));
      JournalReading read = JournalReading.of(torn);
      assertEquals("begin", read.entries().get(0).get("event").text());
      assertEquals(cut != first, read.torn());
      add(torn, "resume");
      JournalReading again = JournalReading.of(torn);
      assertFalse(again.torn());
      int last = again.entries().size() - 1;
      assertEquals("resume", again.entries().get(last).get("event").text());
      Files.delete(torn);
    }
  }

  @Test
  void resumptionBelongsToTheApplyThatItGoesOnWith() throws IOException {
    Path file = temp.resolve("journal");
    for (String event : new String[] {"begin", "end", "begin", "step-start", "resume"}) {
      add(file, event);
    }
    JournalReading last = JournalReading.of(file).lastApply();
    assertEquals(3, last.entries().size());
    assertEquals(1, last.of("resume").size());
    assertTrue(last.entries().get(0).get("time").text().startsWith("2026-01-02T03:04:05"));
  }

  @Test
  void stepThatIsBegunAgainIsNoLongerProven() throws IOException {
    Path file = temp.resolve("journal");
    add(file, "begin");
    add(file, "step-start");
    try (Journal journal = Journal.open(file, CLOCK)) {
      journal.add("proof", Json.object().put("step", "rolling_update").put("proven", true).end());
    }
    assertEquals(java.util.Set.of(Step.UPDATE), ApplyHistory.read(file).proven());
    add(file, "step-start");
    assertTrue(ApplyHistory.read(file).proven().isEmpty());
    assertTrue(ApplyHistory.read(file).halfway());
  }
}
