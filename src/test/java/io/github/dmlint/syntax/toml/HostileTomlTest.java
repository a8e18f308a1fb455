package io.github.dmlint.syntax.toml;

import static io.github.dmlint.syntax.toml.Reading.first;
import static io.github.dmlint.syntax.toml.Reading.toml;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dmlint.syntax.Entry;
import io.github.dmlint.syntax.ListNode;
import io.github.dmlint.syntax.MapNode;
import io.github.dmlint.syntax.Node;
import io.github.dmlint.text.Source;
import io.github.dmlint.text.Span;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The reader ends with a tree and problems whatever it is given. */
class HostileTomlTest {
  private static final List<String> SAMPLES =
      List.of(
          "log-level = \"info\" # c\nsource-id = 'mysql-01'\n[from]\nhost = \"h\"\nport = 3306\n",
          "[[deploy]]\n"
              + "source-id = \"a\"\n"
              + "dm-worker = \"b:1\"\n"
              + "[[deploy]]\n"
              + "x = {a = 1, b = [1, 2]}\n",
          "a.b.c = 0x1F\nd = [\n 1.5e3, # c\n inf\n]\ne = 1979-05-27T07:32:00Z\n[a.'b c'.\"\"]\n",
          "x = \"\"\"\na\\\n  b\\u00e9\"\"\"\ny = '''\nz'''\nw = {p.q = {r = [[], {}]}}\n");

  private static final String PIECES = "[]{}=.,#\"'\\\n\r\t _-+0x1eE:TZ\u0000\uFFFDa\uD83D";

  @Test
  void deepNestingIsAProblem() {
    for (String version : Reading.VERSIONS) {
      assertEquals("TOO_DEEP", first(version, "a = " + "[".repeat(100_000)));
      assertEquals("TOO_DEEP", first(version, "a = " + "{a=".repeat(100_000)));
      assertEquals("TOO_DEEP", first(version, "[a" + ".a".repeat(50_000) + "]"));
    }
    assertEquals("TOO_DEEP", first("1.6.0", "a" + ".a".repeat(50_000) + " = 1"));
    assertEquals("ok", first("1.6.0", "a = " + "[".repeat(128) + "]".repeat(128)));
  }

  @Test
  void problemsAreCountedUpToALimit() {
    Toml toml = toml("0.3.1", "= 1\n".repeat(100_000));
    assertEquals(TomlReader.MOST_PROBLEMS, toml.problems().size());
  }

  @Test
  void changedFilesAreReadToTheEnd() {
    Random random = new Random(7);
    int read = 0;
    for (int i = 0; i < 4_000; i++) {
      Source source = Source.of("test", changed(random).getBytes(StandardCharsets.UTF_8));
      for (String version : List.of("0.3.1", "1.2.0", "1.4.0", "1.6.0")) {
        Toml toml = TomlReader.read(source, Dialect.of(version));
        check(toml, source.text());
        read += toml.problems().isEmpty() ? 1 : 0;
      }
    }
    assertTrue(read > 500, () -> "too few files without a problem");
  }

  private static String changed(Random random) {
    StringBuilder text = new StringBuilder(SAMPLES.get(random.nextInt(SAMPLES.size())));
    int changes = random.nextInt(4);
    for (int i = 0; i < changes; i++) {
      int at = random.nextInt(text.length());
      switch (random.nextInt(3)) {
        case 0 -> text.insert(at, PIECES.charAt(random.nextInt(PIECES.length())));
        case 1 -> text.deleteCharAt(at);
        default -> text.insert(at, text.substring(at, at + random.nextInt(text.length() - at) / 4));
      }
    }
    return text.toString();
  }

  private static void check(Toml toml, String text) {
    int last = -1;
    for (TomlProblem problem : toml.problems()) {
      within(problem.span(), text);
      assertTrue(problem.span().start() > last);
      last = problem.span().start();
    }
    for (TomlKey key : toml.keys()) {
      within(key.span(), text);
    }
    check(toml.root(), text);
  }

  private static void check(Node node, String text) {
    within(node.span(), text);
    if (node instanceof MapNode map) {
      for (Entry entry : map.entries()) {
        within(entry.key().span(), text);
        assertFalse(entry.key().span().isEmpty());
        check(entry.value(), text);
      }
    } else if (node instanceof ListNode list) {
      list.elements().forEach(element -> check(element, text));
    }
  }

  private static void within(Span span, String text) {
    assertTrue(span.end() <= text.length());
  }
}
