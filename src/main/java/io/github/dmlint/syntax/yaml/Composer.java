package io.github.dmlint.syntax.yaml;

import io.github.dmlint.syntax.AliasNode;
import io.github.dmlint.syntax.Anchor;
import io.github.dmlint.syntax.Entry;
import io.github.dmlint.syntax.Key;
import io.github.dmlint.syntax.ListNode;
import io.github.dmlint.syntax.MapNode;
import io.github.dmlint.syntax.Node;
import io.github.dmlint.syntax.ScalarNode;
import io.github.dmlint.text.Source;
import io.github.dmlint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tokens to a tree, by the grammar of yaml.v2's parser (parserc.go); the first document only. */
final class Composer {
  /** How deep collections may be nested; dmlint's own limit, far beyond what any file of DM has. */
  private static final int MAX_DEPTH = 128;

  private final Scanner scanner;
  private final Source source;
  private final YamlDialect dialect;
  private final Map<String, Anchor> anchors;
  private final NodeStart starts;
  private final List<Entry> topEntries = new ArrayList<>();
  private int depth;

  /**
   * @param anchors where anchors are kept by name
   */
  Composer(Scanner scanner, Source source, YamlDialect dialect, Map<String, Anchor> anchors) {
    this.scanner = scanner;
    this.source = source;
    this.dialect = dialect;
    this.anchors = anchors;
    this.starts = new NodeStart(scanner, anchors);
  }

  /** The entries of the top level that were whole so far. */
  List<Entry> topEntries() {
    return topEntries;
  }

  Optional<Node> document() {
    scanner.peek();
    scanner.skip();
    Token token = scanner.peek();
    Node root;
    switch (token.type()) {
      case STREAM_END -> {
        return Optional.empty();
      }
      case VERSION_DIRECTIVE, TAG_DIRECTIVE, DOCUMENT_START -> {
        starts.directives();
        token = scanner.peek();
        if (!token.is(Token.Type.DOCUMENT_START)) {
          throw NodeStart.fault(YamlFault.MISSING_DOCUMENT_START, token, token.start());
        }
        scanner.skip();
        root = content();
      }
      default -> {
        starts.directives();
        root = node(true, false);
      }
    }
    // yaml.v2 looks at the next token before it is done, but takes any.
    scanner.peek();
    return Optional.of(root);
  }

  private Node content() {
    Token token = scanner.peek();
    return switch (token.type()) {
      case VERSION_DIRECTIVE, TAG_DIRECTIVE, DOCUMENT_START, DOCUMENT_END, STREAM_END ->
          empty(token.start());
      default -> node(true, false);
    };
  }

  private Node node(boolean block, boolean indentless) {
    Token token = scanner.peek();
    if (token.is(Token.Type.ALIAS)) {
      return alias(token);
    }
    NodeStart.Properties properties = starts.properties(token);
    token = scanner.peek();
    Mark start = properties.start();
    Node node =
        switch (token.type()) {
          case BLOCK_ENTRY -> indentless ? list(start, false) : missing(block, properties, token);
          case SCALAR -> scalar(token, properties);
          case FLOW_LIST_START -> flowList(start);
          case FLOW_MAP_START -> flowMap(start);
          case BLOCK_LIST_START -> block ? list(start, true) : missing(false, properties, token);
          case BLOCK_MAP_START -> block ? map(start) : missing(false, properties, token);
          default -> missing(block, properties, token);
        };
    Anchor anchor = properties.anchor();
    if (anchor != null) {
      anchor.tie(node);
    }
    return node;
  }

  private Node alias(Token token) {
    Anchor to = anchors.get(token.text());
    if (to == null) {
      Span span = new Span(token.start().offset(), token.end().offset());
      String words = String.format(YamlFault.UNKNOWN_ANCHOR.words(), token.text());
      throw new YamlStop(YamlFault.UNKNOWN_ANCHOR.problem(span, "yaml: " + words), false);
    }
    scanner.skip();
    return new AliasNode(new Span(token.start().offset(), token.end().offset()), to);
  }

  private Node scalar(Token token, NodeStart.Properties properties) {
    scanner.skip();
    Span span = new Span(properties.start().offset(), token.end().offset());
    String tag = properties.tag();
    boolean plain = tag.isEmpty() ? token.plain() : tag.equals("!");
    return scalar(span, token.text(), plain, tag);
  }

  private Node scalar(Span span, String text, boolean plain, String tag) {
    return new ScalarNode(span, YamlScalar.type(text, plain, tag, dialect), text, plain, tag);
  }

  private Node empty(Mark mark) {
    return new ScalarNode(Span.at(mark.offset()), ScalarNode.Type.NULL, "");
  }

  /** An anchor or a tag with nothing behind it is an empty scalar; nothing at all is a fault. */
  private Node missing(boolean block, NodeStart.Properties properties, Token token) {
    if (properties.any()) {
      Span span = new Span(properties.start().offset(), properties.end().offset());
      return scalar(span, "", properties.tag().isEmpty(), properties.tag());
    }
    throw NodeStart.fault(YamlFault.MISSING_NODE, token, properties.start());
  }

  private void enter(Token token) {
    if (++depth > MAX_DEPTH) {
      Span span = new Span(token.start().offset(), token.end().offset());
      throw new YamlStop(YamlFault.TOO_DEEP.problem(span, ""), true);
    }
  }

  private Node list(Mark start, boolean indented) {
    Token opening = scanner.peek();
    enter(opening);
    if (indented) {
      scanner.skip();
    }
    List<Node> elements = new ArrayList<>();
    int end = opening.end().offset();
    Token token = scanner.peek();
    while (token.is(Token.Type.BLOCK_ENTRY)) {
      Mark mark = token.end();
      scanner.skip();
      token = scanner.peek();
      boolean none =
          switch (token.type()) {
            case BLOCK_ENTRY, BLOCK_END -> true;
            case KEY, VALUE -> !indented;
            default -> false;
          };
      Node element = none ? empty(mark) : node(true, false);
      elements.add(element);
      end = element.span().end();
      token = scanner.peek();
    }
    if (indented) {
      if (!token.is(Token.Type.BLOCK_END)) {
        throw NodeStart.fault(YamlFault.MISSING_DASH, token, opening.start());
      }
      scanner.skip();
    }
    depth--;
    return new ListNode(span(start, end), elements);
  }

  private static Span span(Mark start, int end) {
    return new Span(start.offset(), Math.max(start.offset(), end));
  }

  private Node map(Mark start) {
    Token opening = scanner.peek();
    enter(opening);
    scanner.skip();
    List<Entry> entries = depth == 1 ? topEntries : new ArrayList<>();
    int end = opening.end().offset();
    Token token = scanner.peek();
    while (token.is(Token.Type.KEY)) {
      Node key = blockPart(token);
      token = scanner.peek();
      Node value = token.is(Token.Type.VALUE) ? blockPart(token) : empty(token.start());
      entries.add(entry(key, value));
      end = Math.max(key.span().end(), value.span().end());
      token = scanner.peek();
    }
    if (!token.is(Token.Type.BLOCK_END)) {
      throw NodeStart.fault(YamlFault.MISSING_KEY, token, opening.start());
    }
    scanner.skip();
    depth--;
    return new MapNode(span(start, end), entries);
  }

  /** The key or the value behind its mark; nothing there is an empty scalar. */
  private Node blockPart(Token mark) {
    scanner.skip();
    Token token = scanner.peek();
    return switch (token.type()) {
      case KEY, VALUE, BLOCK_END -> empty(mark.end());
      default -> node(true, true);
    };
  }

  private Entry entry(Node key, Node value) {
    String name =
        key instanceof ScalarNode scalar
            ? scalar.text()
            : key instanceof AliasNode alias ? "*" + alias.anchor() : source.text(key.span());
    return new Entry(new Key(name, key.span(), Optional.of(key)), value);
  }

  private Node flowList(Mark start) {
    Token opening = scanner.peek();
    enter(opening);
    scanner.skip();
    List<Node> elements = new ArrayList<>();
    Token token = scanner.peek();
    while (!token.is(Token.Type.FLOW_LIST_END)) {
      if (!elements.isEmpty()) {
        token = comma(token, opening, YamlFault.UNCLOSED_LIST);
        if (token.is(Token.Type.FLOW_LIST_END)) {
          break;
        }
      }
      elements.add(token.is(Token.Type.KEY) ? pair(token) : node(false, false));
      token = scanner.peek();
    }
    scanner.skip();
    depth--;
    return new ListNode(span(start, token.end().offset()), elements);
  }

  private Token comma(Token token, Token opening, YamlFault unclosed) {
    if (!token.is(Token.Type.FLOW_ENTRY)) {
      throw NodeStart.fault(unclosed, token, opening.start());
    }
    scanner.skip();
    return scanner.peek();
  }

  /** A single {@code key: value} within a flow list, which is a map of its own. */
  private Node pair(Token mark) {
    scanner.skip();
    Token token = scanner.peek();
    Node key;
    switch (token.type()) {
      case VALUE, FLOW_ENTRY, FLOW_LIST_END -> {
        // yaml.v2 drops the token here, also a comma or a bracket.
        key = empty(token.end());
        scanner.skip();
      }
      default -> key = node(false, false);
    }
    token = scanner.peek();
    Node value = flowValue(token, Token.Type.FLOW_LIST_END);
    Span span = new Span(mark.start().offset(), Math.max(key.span().end(), value.span().end()));
    return new MapNode(span, List.of(entry(key, value)));
  }

  private Node flowValue(Token token, Token.Type closing) {
    Token next = token;
    if (next.is(Token.Type.VALUE)) {
      scanner.skip();
      next = scanner.peek();
      if (!next.is(Token.Type.FLOW_ENTRY) && !next.is(closing)) {
        return node(false, false);
      }
    }
    return empty(next.start());
  }

  private Node flowMap(Mark start) {
    Token opening = scanner.peek();
    enter(opening);
    scanner.skip();
    List<Entry> entries = depth == 1 ? topEntries : new ArrayList<>();
    Token token = scanner.peek();
    boolean first = true;
    while (!token.is(Token.Type.FLOW_MAP_END)) {
      if (!first) {
        token = comma(token, opening, YamlFault.UNCLOSED_MAP);
        if (token.is(Token.Type.FLOW_MAP_END)) {
          break;
        }
      }
      first = false;
      entries.add(flowEntry(token));
      token = scanner.peek();
    }
    scanner.skip();
    depth--;
    return new MapNode(span(start, token.end().offset()), entries);
  }

  private Entry flowEntry(Token mark) {
    if (!mark.is(Token.Type.KEY)) {
      Node key = node(false, false);
      return entry(key, empty(scanner.peek().start()));
    }
    scanner.skip();
    Token token = scanner.peek();
    Node key =
        switch (token.type()) {
          case VALUE, FLOW_ENTRY, FLOW_MAP_END -> empty(token.start());
          default -> node(false, false);
        };
    return entry(key, flowValue(scanner.peek(), Token.Type.FLOW_MAP_END));
  }
}
