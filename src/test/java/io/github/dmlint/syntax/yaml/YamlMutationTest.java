package io.github.dmlint.syntax.yaml;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dmlint.syntax.AliasNode;
import io.github.dmlint.syntax.Entry;
import io.github.dmlint.syntax.ListNode;
import io.github.dmlint.syntax.MapNode;
import io.github.dmlint.syntax.Node;
import io.github.dmlint.syntax.SyntaxProblem;
import io.github.dmlint.text.Source;
import io.github.dmlint.text.Span;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Both readers take any bytes: they never throw, and every span lies in the text. */
final class YamlMutationTest {
  private static final List<String> SEEDS =
      List.of(
          "name: t\ntask-mode: all\ntarget-database: {host: h, port: 4000}\n",
          "mysql-instances:\n- source-id: \"s\\t\"\n  meta: &m\n    binlog-name: 'a'\n- *m\n",
          "%YAML 1.1\n%TAG !e! tag:e,1:\n---\na: !e!x |2\n   b\n   c\n? - d\n: >-\n  e\n...\n",
          "a: [b, {c: d}, \"e\n  f\", ? g : h]\nb: <<\n<<: *x\n");
  private static final String[] PIECES = {
    " ",
    "\t",
    "\n",
    "\r\n",
    ":",
    ": ",
    "- ",
    "? ",
    ",",
    "[",
    "]",
    "{",
    "}",
    "#",
    "&a ",
    "*a",
    "!",
    "!!int ",
    "|",
    ">",
    "'",
    "\"",
    "%",
    "@",
    "---",
    "...",
    "\\",
    "\u0085",
    "\u2028",
    "\uFEFF",
    "\ud83d\ude00",
    "<<: ",
    "0x1F",
    "1e3",
    "2001-01-01",
    "~",
    "\u0000",
    "\u007f"
  };

  private static byte[] mutated(Random random) {
    StringBuilder text = new StringBuilder(SEEDS.get(random.nextInt(SEEDS.size())));
    for (int i = random.nextInt(5); i >= 0; i--) {
      int at = random.nextInt(text.length() + 1);
      if (random.nextInt(3) == 0) {
        text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(4)));
      } else {
        text.insert(at, PIECES[random.nextInt(PIECES.length)]);
      }
    }
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    if (bytes.length > 0 && random.nextInt(10) == 0) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
    }
    return bytes;
  }

  @Test
  void anythingCanBeRead() {
    List<YamlDialect> dialects = List.of(Outline.OLDEST, Outline.NEWEST);
    for (int seed = 0; seed < 3_000; seed++) {
      Source source = Source.of("seed " + seed, mutated(new Random(seed)));
      int length = source.text().length();
      YamlDocument document = YamlReader.read(source, dialects.get(seed % 2));
      for (SyntaxProblem problem : document.problems()) {
        within(problem.span(), length, source);
      }
      document.root().ifPresent(root -> within(root, length, source));
      document.salvaged().ifPresent(root -> within(root, length, source));
      PlainYaml.Reading plain = PlainYaml.read(source);
      plain.root().ifPresent(root -> within(root, length, source));
      plain.problem().ifPresent(problem -> within(problem.span(), length, source));
    }
  }

  private static void within(Node node, int length, Source source) {
    within(node.span(), length, source);
    if (node instanceof MapNode map) {
      for (Entry entry : map.entries()) {
        within(entry.key().node().orElseThrow(), length, source);
        within(entry.value(), length, source);
      }
    } else if (node instanceof ListNode list) {
      for (Node element : list.elements()) {
        within(element, length, source);
      }
    } else if (node instanceof AliasNode alias) {
      within(alias.target().span(), length, source);
    }
  }

  private static void within(Span span, int length, Source source) {
    assertTrue(span.end() <= length, () -> source + ": " + span + " of " + length);
  }
}
