package io.github.dmlint.syntax.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dmlint.syntax.AliasNode;
import io.github.dmlint.syntax.MapNode;
import io.github.dmlint.syntax.ScalarNode;
import io.github.dmlint.text.Source;
import io.github.dmlint.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PlainYamlTest {
  private static PlainYaml.Reading read(String text) {
    return PlainYaml.read(Source.of("all.yml", text));
  }

  @Test
  void spansCountUtf16AndBlocksEndWithTheirLastValue() {
    String text = "\ud83d\ude00: x\nmap:\n  k: v # c\n\nlast: '${HOME}'\n";
    MapNode root = (MapNode) read(text).root().orElseThrow();
    Span map = root.entries().get(1).value().span();
    assertEquals("k: v", text.substring(map.start(), map.end()));
    Span last = root.entries().get(2).value().span();
    assertEquals("'${HOME}'", text.substring(last.start(), last.end()));
  }

  @Test
  void typesAreThoseOfYaml12() {
    MapNode root = (MapNode) read("t: [1, 1.5, true, yes, ~, $A, '1']\n").root().orElseThrow();
    List<ScalarNode.Type> types =
        ((io.github.dmlint.syntax.ListNode) root.entries().get(0).value())
            .elements().stream().map(node -> ((ScalarNode) node).type()).toList();
    assertEquals(
        List.of(
            ScalarNode.Type.INTEGER,
            ScalarNode.Type.FLOAT,
            ScalarNode.Type.BOOLEAN,
            ScalarNode.Type.STRING,
            ScalarNode.Type.NULL,
            ScalarNode.Type.STRING,
            ScalarNode.Type.STRING),
        types);
  }

  @Test
  void anAliasLeadsToItsAnchorAlsoAroundACircle() {
    MapNode root = (MapNode) read("a: &a {b: *a}\n").root().orElseThrow();
    MapNode a = (MapNode) root.entries().get(0).value();
    assertEquals(a.span(), ((AliasNode) a.entries().get(0).value()).target().span());
  }

  @Test
  void whatTheLibraryThrowsIsAProblem() {
    for (String text : List.of("a: [", "p: \"\\U", "p: !a%0", "a: \u0000", "[".repeat(3000))) {
      PlainYaml.Reading reading = read(text);
      assertTrue(reading.problem().isPresent(), text);
      assertTrue(reading.root().isEmpty(), text);
    }
    assertTrue(read("").root().isEmpty());
    assertTrue(read("").problem().isEmpty());
  }
}
