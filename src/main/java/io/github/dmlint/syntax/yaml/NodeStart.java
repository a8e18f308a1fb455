package io.github.dmlint.syntax.yaml;

import io.github.dmlint.syntax.Anchor;
import io.github.dmlint.text.Span;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What stands before a document and before a node: directives, anchors and tags. */
final class NodeStart {
  private final Scanner scanner;
  private final Map<String, Anchor> anchors;
  private final Map<String, String> tagPrefixes = new HashMap<>();

  /**
   * @param anchors where anchors are kept by name
   */
  NodeStart(Scanner scanner, Map<String, Anchor> anchors) {
    this.scanner = scanner;
    this.anchors = anchors;
  }

  void directives() {
    boolean version = false;
    Token token = scanner.peek();
    while (token.is(Token.Type.VERSION_DIRECTIVE) || token.is(Token.Type.TAG_DIRECTIVE)) {
      if (token.is(Token.Type.VERSION_DIRECTIVE)) {
        if (version) {
          throw fault(YamlFault.DUPLICATE_YAML_DIRECTIVE, token, token.start());
        }
        if (!token.text().equals("1.1")) {
          throw fault(YamlFault.INCOMPATIBLE_VERSION, token, token.start());
        }
        version = true;
      } else if (tagPrefixes.putIfAbsent(token.text(), token.more()) != null) {
        throw fault(YamlFault.DUPLICATE_TAG_DIRECTIVE, token, token.start());
      }
      scanner.skip();
      token = scanner.peek();
    }
    tagPrefixes.putIfAbsent("!", "!");
    tagPrefixes.putIfAbsent("!!", "tag:yaml.org,2002:");
  }

  /** What stands before a node: its anchor and its tag. */
  record Properties(Mark start, Mark end, @Nullable Anchor anchor, String tag) {
    boolean any() {
      return anchor != null || !tag.isEmpty();
    }
  }

  Properties properties(Token first) {
    Token token = first;
    Mark start = token.start();
    Mark end = start;
    String name = "";
    @Nullable Token tag = null;
    for (int i = 0; i < 2; i++) {
      if (token.is(Token.Type.ANCHOR) && name.isEmpty()) {
        name = token.text();
      } else if (token.is(Token.Type.TAG) && tag == null) {
        tag = token;
      } else {
        break;
      }
      end = token.end();
      scanner.skip();
      token = scanner.peek();
    }
    String longTag = tag == null ? "" : longTag(tag, start);
    Anchor anchor = null;
    if (!name.isEmpty()) {
      anchor = new Anchor(name);
      anchors.put(name, anchor);
    }
    return new Properties(start, end, anchor, longTag);
  }

  private String longTag(Token tag, Mark nodeStart) {
    if (tag.text().isEmpty()) {
      return tag.more();
    }
    String prefix = tagPrefixes.get(tag.text());
    if (prefix == null || prefix.isEmpty() && tag.more().isEmpty()) {
      throw fault(YamlFault.UNDEFINED_TAG_HANDLE, tag, nodeStart);
    }
    return prefix + tag.more();
  }

  /** A fault of the grammar; yaml.v2 counts its lines from 0. */
  static YamlStop fault(YamlFault fault, Token token, Mark beginning) {
    int line = token.start().line() != 0 ? token.start().line() : beginning.line();
    boolean atBeginning = fault.pointsAtBeginning();
    int from = atBeginning ? beginning.offset() : token.start().offset();
    Span span = new Span(from, Math.max(from, token.end().offset()));
    return new YamlStop(Cursor.problem(fault, span, line), false);
  }
}
