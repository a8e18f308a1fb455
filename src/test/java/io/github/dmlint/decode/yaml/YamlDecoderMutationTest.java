package io.github.dmlint.decode.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dmlint.decode.Decoding;
import io.github.dmlint.decode.Problem;
import io.github.dmlint.decode.Stage;
import io.github.dmlint.release.FileKind;
import io.github.dmlint.release.Release;
import io.github.dmlint.release.RuleSets;
import io.github.dmlint.text.Source;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever is made of a task, decoding it throws nothing and tells it in DM's order. */
final class YamlDecoderMutationTest {
  private static final String TASK =
      """
      name: &n t
      task-mode: all
      is-sharding: yes
      heartbeat-update-interval: 1.5
      target-database: &db {host: h, port: 4000, session: {a: 1}}
      mysql-instances:
      - &i {source-id: s, route-rules: [r], meta: {binlog-name: b, binlog-pos: 4}}
      - <<: *i
        source-id: "s2"
        mydumper: {threads: 4, foo: 1}
      routes: {r: &r {schema-pattern: "a*", target-schema: b}, q: ~, p: {<<: [*r]}}
      mydumpers:
        global: {threads: 4, skip-tz-utc: true}
      """;
  private static final String[] PIECES = {
    "[",
    "]",
    "{",
    "}",
    ":",
    ": ",
    "- ",
    "\n",
    "\n  ",
    "*i",
    "*r",
    "&a ",
    "<<: *db",
    "<<: 5",
    "~",
    "Null",
    "!!int ",
    "!!null ",
    "!!binary ",
    "1e3",
    "-1",
    ".inf",
    "foo: 1\n",
    "name: u\n",
    "\"",
    "'",
    "@",
    "routes: {}\n",
    "!x "
  };

  private static String mutated(Random random) {
    StringBuilder text = new StringBuilder(TASK);
    for (int i = random.nextInt(3); i >= 0; i--) {
      int at = random.nextInt(text.length());
      if (random.nextInt(3) == 0) {
        text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(8)));
      } else {
        text.insert(at, PIECES[random.nextInt(PIECES.length)]);
      }
    }
    return text.toString();
  }

  @Test
  void anythingCanBeDecoded() {
    List<Release> releases =
        List.of("v1.0.0-rc.1", "v1.0.3", "v26.3.3").stream()
            .map(RuleSets.bundled()::release)
            .toList();
    YamlDecoder decoder = new YamlDecoder();
    int refused = 0;
    for (int seed = 0; seed < 700; seed++) {
      Source source = Source.of("seed " + seed, mutated(new Random(seed)));
      for (Release release : releases) {
        Decoding decoding =
            decoder.decode(source, release.table(FileKind.TASK).orElseThrow(), release);
        refused += decoding.refused() ? 1 : 0;
        check(decoding, source);
      }
    }
    assertTrue(refused > 500 && refused < 2_000, "refused " + refused);
  }

  private static void check(Decoding decoding, Source source) {
    int place = 0;
    for (Problem problem : decoding.problems()) {
      assertTrue(problem.span().end() <= source.text().length(), source::toString);
      boolean tolerated = problem.effect() == Problem.Effect.TOLERATED;
      boolean hidden = !problem.fact("hidden").isEmpty();
      int rank = tolerated ? 3 : hidden ? 2 : problem.stage() == Stage.UNKNOWN_KEY ? 1 : 0;
      assertTrue(rank >= place, () -> source + ": " + decoding.problems());
      place = rank;
      if (problem.stage() == Stage.UNKNOWN_KEY && !tolerated) {
        assertEquals(problem.fact("dm-text"), problem.fact("listed"));
      }
    }
    assertTrue(decoding.root().isPresent() || decoding.refused(), source::toString);
  }
}
