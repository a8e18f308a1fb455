package io.github.dmlint.decode.toml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dmlint.decode.Problem;
import io.github.dmlint.release.FileKind;
import io.github.dmlint.release.Release;
import io.github.dmlint.release.ReleaseRange;
import io.github.dmlint.release.RuleSets;
import io.github.dmlint.text.Source;
import org.junit.jupiter.api.Test;

/** A refused file may be fine for others, and a message can say for whom. */
class SecondOpinionTest {
  private static final RuleSets RULES = RuleSets.bundled();

  private static SecondOpinion opinion(String release, String text) {
    Release target = RULES.release(release);
    Source source = Source.of("test", text);
    Problem first =
        new TomlDecoder()
            .decode(source, target.table(FileKind.DM_WORKER).orElseThrow(), target)
            .problems()
            .get(0);
    return SecondOpinion.on(first, source, RULES.releases());
  }

  @Test
  void dottedKeysAreValidAndReadByLaterReleases() {
    SecondOpinion opinion = opinion("v1.0.3", "from.host = 'h'\n");
    assertTrue(opinion.standard());
    assertEquals("v6.1.0 and later", ReleaseRange.words(opinion.readers()));
  }

  @Test
  void leadingZerosAreReadByEarlierReleasesOnly() {
    SecondOpinion opinion = opinion("v8.5.4", "server-id = 007\n");
    assertFalse(opinion.standard());
    assertEquals("v1.0.0-rc.1 to v6.0.0", ReleaseRange.words(opinion.readers()));
  }

  @Test
  void whatNobodyReadsHasNoReader() {
    SecondOpinion opinion = opinion("v1.0.3", "server-id =\n");
    assertFalse(opinion.standard());
    assertTrue(opinion.readers().isEmpty());
  }
}
