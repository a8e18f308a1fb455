package io.github.dmlint.syntax.yaml;

import io.github.dmlint.syntax.AliasNode;
import io.github.dmlint.syntax.Entry;
import io.github.dmlint.syntax.ListNode;
import io.github.dmlint.syntax.MapNode;
import io.github.dmlint.syntax.Node;
import io.github.dmlint.syntax.ScalarNode;
import io.github.dmlint.text.Source;

/** A document in one line: {@code {a: [b, "c"]}}, or what the parser says against it. */
final class Outline {
  static final YamlDialect OLDEST = YamlDialect.of("2.2.2");
  static final YamlDialect NEWEST = YamlDialect.of("2.4.0");

  private Outline() {}

  static String of(String text) {
    return of(text, NEWEST);
  }

  static String of(String text, YamlDialect dialect) {
    return of(Source.of("task.yaml", text), dialect);
  }

  static String of(Source source, YamlDialect dialect) {
    YamlDocument document = YamlReader.read(source, dialect);
    if (!document.problems().isEmpty()) {
      return document.problems().get(0).words();
    }
    return document.root().map(Outline::node).orElse("nothing");
  }

  private static String node(Node node) {
    StringBuilder out = new StringBuilder();
    if (node instanceof MapNode map) {
      for (Entry entry : map.entries()) {
        out.append(out.length() == 0 ? "" : ", ")
            .append(node(entry.key().node().orElseThrow()))
            .append(": ")
            .append(node(entry.value()));
      }
      return "{" + out + "}";
    }
    if (node instanceof ListNode list) {
      for (Node element : list.elements()) {
        out.append(out.length() == 0 ? "" : ", ").append(node(element));
      }
      return "[" + out + "]";
    }
    if (node instanceof AliasNode alias) {
      return "*" + alias.anchor();
    }
    ScalarNode scalar = (ScalarNode) node;
    String tag = scalar.tag().isEmpty() ? "" : YamlTags.shorten(scalar.tag()) + " ";
    String text = scalar.text().replace("\n", "\\n").replace("\t", "\\t");
    return tag + (scalar.plain() ? text : '"' + text + '"');
  }
}
