package io.github.dmlint.syntax.yaml;

import io.github.dmlint.syntax.Anchor;
import io.github.dmlint.syntax.Entry;
import io.github.dmlint.syntax.MapNode;
import io.github.dmlint.syntax.Node;
import io.github.dmlint.syntax.SyntaxProblem;
import io.github.dmlint.text.Source;
import io.github.dmlint.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a file as yaml.v2 reads it: the first document, and of it what stands before the first
 * problem. Behind a problem dmlint reads on at the next line that looks like an entry of the top
 * level, to tell more problems at once. Never throws for a content of the source.
 */
public final class YamlReader {
  /** How many problems of the grammar are told of one file. */
  private static final int MAX_PROBLEMS = 10;

  private final Source source;
  private final YamlDialect dialect;
  private final Pieces pieces;
  private final Map<String, Anchor> anchors = new HashMap<>();
  private final List<SyntaxProblem> problems = new ArrayList<>();
  private final List<Entry> entries = new ArrayList<>();
  private boolean last;

  private YamlReader(Source source, YamlDialect dialect) {
    this.source = source;
    this.dialect = dialect;
    this.pieces = Pieces.of(source);
  }

  public static YamlDocument read(Source source, YamlDialect dialect) {
    return new YamlReader(source, dialect).read();
  }

  private YamlDocument read() {
    Optional<Node> root = part(new Cursor(source, pieces));
    if (problems.isEmpty()) {
      return new YamlDocument(source, dialect, root, Optional.empty(), problems, lastAnchors());
    }
    readOn();
    Node salvaged = new MapNode(new Span(0, source.text().length()), entries);
    return new YamlDocument(
        source, dialect, Optional.empty(), Optional.of(salvaged), problems, lastAnchors());
  }

  /** Reads a document from where a cursor stands, up to its end or its first problem. */
  private Optional<Node> part(Cursor cursor) {
    Composer composer = new Composer(new Scanner(cursor, dialect), source, dialect, anchors);
    Optional<Node> root = Optional.empty();
    try {
      root = composer.document();
      last = true;
    } catch (YamlStop stop) {
      last = stop.isLast();
      report(stop.problem());
    }
    entries.addAll(composer.topEntries());
    return root;
  }

  /** An anchor that is unknown behind a problem may have been defined in what was not read. */
  private void report(SyntaxProblem problem) {
    if (problems.isEmpty() || !problem.cause().equals(YamlFault.UNKNOWN_ANCHOR.cause())) {
      problems.add(problem);
    }
  }

  private void readOn() {
    YamlDocument.Lines lines = new YamlDocument.Lines(source.text());
    int from = 0;
    while (!last && problems.size() < MAX_PROBLEMS) {
      int behind = Math.max(from + 1, problems.get(problems.size() - 1).span().end());
      from = nextEntry(behind);
      if (from < 0) {
        return;
      }
      Cursor cursor = new Cursor(source, pieces);
      cursor.startAt(from, lines.line(from) - 1);
      part(cursor);
    }
  }

  /** The next line that begins like an entry of the top level; -1 if there is none. */
  private int nextEntry(int behind) {
    String text = source.text();
    int at = behind;
    while (true) {
      while (at < text.length() && !Cursor.isBreak(text.charAt(at))) {
        at++;
      }
      while (at < text.length() && Cursor.isBreak(text.charAt(at))) {
        at++;
      }
      if (at >= text.length() || text.startsWith("---", at) || text.startsWith("...", at)) {
        return -1;
      }
      if (beginsEntry(text, at)) {
        return at;
      }
    }
  }

  private static boolean beginsEntry(String text, int start) {
    int at = start;
    while (at < text.length() && Cursor.isWord(text.charAt(at)) && text.charAt(start) != '-') {
      at++;
    }
    return at > start
        && at < text.length()
        && text.charAt(at) == ':'
        && (at + 1 == text.length() || Cursor.isBlankBreakOrEnd(text.charAt(at + 1)));
  }

  private Map<String, Node> lastAnchors() {
    Map<String, Node> nodes = new HashMap<>();
    anchors.forEach((name, anchor) -> anchor.ifTied(node -> nodes.put(name, node)));
    return nodes;
  }
}
