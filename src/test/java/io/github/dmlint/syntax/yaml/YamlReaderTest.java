package io.github.dmlint.syntax.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dmlint.syntax.Entry;
import io.github.dmlint.syntax.MapNode;
import io.github.dmlint.syntax.SyntaxProblem;
import io.github.dmlint.text.Source;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What yaml.v2's scanner and parser do, quirk by quirk; the texts are those of yaml.v2 itself. */
final class YamlReaderTest {
  @Test
  void aKeyMayNotSpanLines() {
    assertEquals(
        "yaml: line 3: could not find expected ':'", Outline.of("a: 1\n\"b\n c\": 2\nd: 3\n"));
  }

  @Test
  void aKeyHas1024CharactersAtMost() {
    assertEquals("{" + "k".repeat(1024) + ": v}", Outline.of("k".repeat(1024) + ": v\n"));
    String tooLong = "k".repeat(1025) + ": v\n";
    assertEquals("yaml: mapping values are not allowed in this context", Outline.of(tooLong));
  }

  @Test
  void anEmptyFlowCollectionIsNoKeyFrom228On() {
    assertEquals("{{}: 1}", Outline.of("{}: 1\n", YamlDialect.of("2.2.5")));
    assertEquals("{{a: b}: 1}", Outline.of("{a: b}: 1\n", YamlDialect.of("2.2.8")));
    assertEquals("{}", Outline.of("{}: 1\n", YamlDialect.of("2.2.8")));
  }

  @Test
  void aMissingColonIsNoticedWhenTheNextKeyIsTooLate() {
    for (YamlDialect dialect : List.of(Outline.OLDEST, Outline.NEWEST)) {
      assertEquals(
          "yaml: line 3: could not find expected ':'", Outline.of("a: 1\nb\n- c\n", dialect));
    }
  }

  @Test
  void onlyTheFirstDocumentIsRead() {
    assertEquals("{a: 1}", Outline.of("a: 1\n---\nb: [\n"));
    assertEquals("{a: 1}", Outline.of("a: 1\n...\n}\n"));
    assertEquals("\"a\"", Outline.of("\"a\" ]"));
  }

  @Test
  void aBadByteBehindTheFirstDocumentHarmsOnlyWithinThePieceOf512Bytes() {
    String document = "a: 1\n---\n";
    assertEquals(
        "yaml: control characters are not allowed",
        Outline.of(document + " ".repeat(512 - document.length() - 1) + "\u0001"));
    assertEquals("{a: 1}", Outline.of(document + " ".repeat(512 - document.length()) + "\u0001"));
  }

  @Test
  void aBadByteHidesAProblemBeforeItInTheSamePiece() {
    assertEquals("yaml: control characters are not allowed", Outline.of("a: [}\n# \u007f\n"));
    assertEquals(
        "yaml: did not find expected node content",
        Outline.of("a: [}\n#" + " ".repeat(600) + "\u007f\n"));
  }

  @Test
  void bytesThatAreNoUtf8AreToldApart() {
    assertEquals("yaml: invalid leading UTF-8 octet", bytes('a', ':', ' ', 0xFF));
    assertEquals("yaml: invalid trailing UTF-8 octet", bytes('a', ':', ' ', 0xE9, '\n', ' '));
    assertEquals("yaml: invalid length of a UTF-8 sequence", bytes('a', ':', ' ', 0xC0, 0x80));
    assertEquals("yaml: incomplete UTF-8 octet sequence", bytes('a', ':', ' ', 0xE2, 0x82));
    assertEquals("yaml: invalid Unicode character", bytes('a', ':', ' ', 0xED, 0xA0, 0x80));
  }

  private static String bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return Outline.of(Source.of("task.yaml", bytes), Outline.NEWEST);
  }

  @Test
  void utf16WithAByteOrderMarkIsRead() {
    byte[] big = "\uFEFFa: \u00fc\ud83d\ude00\n".getBytes(StandardCharsets.UTF_16BE);
    assertEquals("{a: \u00fc\ud83d\ude00}", Outline.of(Source.of("x", big), Outline.NEWEST));
    byte[] little = "\uFEFFa: 1\n".getBytes(StandardCharsets.UTF_16LE);
    assertEquals("{a: 1}", Outline.of(Source.of("x", little), Outline.NEWEST));
    assertEquals("yaml: incomplete UTF-16 character", bytes(0xFE, 0xFF, 0, 'a', 0));
    assertEquals("yaml: unexpected low surrogate area", bytes(0xFE, 0xFF, 0xDC, 0));
  }

  @Test
  void aSecondByteOrderMarkMakesEachLineLoseItsFirstCharacter() {
    assertEquals("{a: 1}", Outline.of("\uFEFFa: 1\n"));
    assertEquals("{a: 1, b: 2}", Outline.of("\uFEFF\uFEFFa: 1\nxb: 2\n"));
  }

  @Test
  void tabsSeparateButDoNotIndent() {
    assertEquals("{a: 1}", Outline.of("a:\t1\n"));
    assertEquals(
        "yaml: line 2: found character that cannot start any token", Outline.of("a:\n\tb: 1\n"));
    assertEquals(
        "yaml: line 2: found a tab character that violates indentation", Outline.of("a: b\n\tc\n"));
    assertEquals("{a: [1, 2]}", Outline.of("a: [\n\t1,\n\t2]\n"));
    assertEquals(
        "yaml: line 2: found a tab character where an indentation space is expected",
        Outline.of("a: |\n\tb\n"));
  }

  @Test
  void nelAndSeparatorsEndLines() {
    assertEquals("{a: 1, b: 2}", Outline.of("a: 1\u0085b: 2\n"));
    assertEquals(
        "yaml: line 3: could not find expected ':'", Outline.of("a: 1\u2028b\u2029c: 1\n"));
    assertEquals("{a: 1, b: 2}", Outline.of("a: 1\rb: 2\r"));
  }

  @Test
  void directivesAreThoseOfYaml11() {
    assertEquals("{a: 1}", Outline.of("%YAML 1.1 # c\n---\na: 1\n"));
    assertEquals("yaml: found incompatible YAML document", Outline.of("%YAML 1.2\n---\na: 1\n"));
    assertEquals("yaml: found unknown directive name", Outline.of("%FOO x\n---\na: 1\n"));
    assertEquals(
        "yaml: line 1: found duplicate %YAML directive",
        Outline.of("%YAML 1.1\n%YAML 1.1\n---\na: 1\n"));
    assertEquals("{a: !!int \"1\"}", Outline.of("%TAG !e! tag:yaml.org,2002:\n---\na: !e!int 1\n"));
    assertEquals(
        "yaml: line 1: did not find expected <document start>", Outline.of("%YAML 1.1\na: 1\n"));
  }

  @Test
  void tagsStayAsTheyAreAndAnEmptyOneIsAString() {
    assertEquals("{a: !!str \"1\"}", Outline.of("a: !!str 1\n"));
    assertEquals("{a: !x \"1\"}", Outline.of("a: !x 1\n"));
    assertEquals("{a: ! 1}", Outline.of("a: ! 1\n"));
    assertEquals("{a: ! \"\"}", Outline.of("a: !\n"));
    assertEquals("yaml: found undefined tag handle", Outline.of("a: !e!x 1\n"));
  }

  @Test
  void scalarsFold() {
    assertEquals("{a: b c\\nd}", Outline.of("a: b\n  c\n\n  d\n"));
    assertEquals("{a: \"b c\\nd\"}", Outline.of("a: 'b\n  c\n\n  d'\n"));
    assertEquals("{a: \"bc\\t\"}", Outline.of("a: \"b\\\n  c\\t\"\n"));
    assertEquals("{a: \"b c\\n\"}", Outline.of("a: >\n  b\n  c\n\n"));
    assertEquals("{a: \"b\\nc\"}", Outline.of("a: |-\n  b\n  c\n\n"));
    assertEquals("{a: \" b\\n\\n\"}", Outline.of("a: |1+\n  b\n\n"));
  }

  @Test
  void escapesAreThoseOfYaml11() {
    assertEquals(
        "{a: \"A\u00e9\ud83d\ude00'\"}", Outline.of("a: \"\\x41\\u00e9\\U0001F600\\'\"\n"));
    assertEquals("yaml: found unknown escape character", Outline.of("a: \"\\/\"\n"));
    assertEquals("yaml: did not find expected hexdecimal number", Outline.of("a: \"\\x4g\"\n"));
    assertEquals(
        "yaml: found invalid Unicode character escape code", Outline.of("a: \"\\ud800\"\n"));
  }

  @Test
  void inFlowColonsAndQuestionMarksAreMarks() {
    assertEquals("{{x: }: }", Outline.of("{{ x }}\n"));
    assertEquals("[{a: b}, {c: }]", Outline.of("[a: b, ? c]\n"));
    assertEquals("{a: b:c}", Outline.of("{a: b:c}\n"));
    assertEquals("yaml: did not find expected ',' or '}'", Outline.of("{a: b?c}\n"));
  }

  @Test
  void anAnchorMayBeGivenAnewAndAnAliasMeansTheOneBeforeIt() {
    YamlDocument document =
        YamlReader.read(
            Source.of("x", "a: &x 1\nb: *x\nc: &x 2\nd: *x\n"), YamlDialect.of("2.4.0"));
    List<Entry> entries = ((MapNode) document.root().orElseThrow()).entries();
    assertEquals(
        entries.get(0).value(),
        ((io.github.dmlint.syntax.AliasNode) entries.get(1).value()).target());
    assertEquals(entries.get(2).value(), document.lastAnchors().get("x"));
    assertEquals("yaml: unknown anchor 'y' referenced", Outline.of("a: *y\n"));
  }

  @Test
  void linesOfTheGrammarAreCountedFrom0AndThoseOfTheScannerFrom1() {
    assertEquals("yaml: line 2: did not find expected key", Outline.of("x: y\na: 1\n\"b\" c: 1\n"));
    assertEquals(
        "yaml: line 2: found character that cannot start any token", Outline.of("a:\n  @b\n"));
  }

  @Test
  void problemsBehindTheFirstAreToldAndWholeEntriesKept() {
    String text = "name: t\ntask-mode all\nmeta: {a: 1\nb: 2\nother: x\nlast: \"\\q\"\nend: 1\n";
    YamlDocument document = YamlReader.read(Source.of("x", text), Outline.NEWEST);
    assertEquals(
        List.of("missing-colon", "unclosed-map", "unknown-escape"),
        document.problems().stream().map(SyntaxProblem::cause).toList());
    MapNode salvaged = (MapNode) document.salvaged().orElseThrow();
    assertEquals(
        List.of("name", "other", "end"),
        salvaged.entries().stream().map(entry -> entry.key().name()).toList());
    assertEquals(
        "task-mode all",
        text.substring(
            document.problems().get(0).span().start(), document.problems().get(0).span().end()));
  }

  @Test
  void moreThanTenProblemsAreNotTold() {
    YamlDocument document = YamlReader.read(Source.of("x", "a: @\n".repeat(30)), Outline.NEWEST);
    assertEquals(10, document.problems().size());
  }

  @Test
  void deepNestingIsAProblemAndNoCrash() {
    for (String text : List.of("[".repeat(100_000), "- ".repeat(5_000), "{a: ".repeat(50_000))) {
      YamlDocument document = YamlReader.read(Source.of("x", text), Outline.NEWEST);
      assertEquals("too-deep", document.problems().get(0).cause());
      assertTrue(document.root().isEmpty());
    }
    assertEquals("[".repeat(128) + "]".repeat(128), Outline.of("[".repeat(128) + "]".repeat(128)));
  }

  @Test
  void spansCoverWhatIsWritten() {
    String text = "list:\n  - &a 'x y' # c\n  - {k: v}\n\nnext: >\n  b\n\n";
    YamlDocument document = YamlReader.read(Source.of("x", text), Outline.NEWEST);
    List<Entry> entries = ((MapNode) document.root().orElseThrow()).entries();
    assertEquals("list", cut(text, entries.get(0).key().span()));
    assertEquals("- &a 'x y' # c\n  - {k: v}", cut(text, entries.get(0).value().span()));
    assertEquals(">\n  b", cut(text, entries.get(1).value().span()));
  }

  private static String cut(String text, io.github.dmlint.text.Span span) {
    return text.substring(span.start(), span.end());
  }
}
