package io.github.dmlint.syntax.toml;

import io.github.dmlint.syntax.MapNode;
import io.github.dmlint.syntax.toml.TomlProblem.Cause;
import io.github.dmlint.text.Source;
import io.github.dmlint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Reads TOML as a version of BurntSushi/toml does. It never throws for a content of a file, and
 * goes on after a problem.
 */
public final class TomlReader {
  /** How deep brackets and dotted names may go; the library itself has no limit. */
  public static final int DEPTH = 128;

  static final int MOST_PROBLEMS = 200;

  private TomlReader() {}

  public static Toml read(Source source, Dialect dialect) {
    List<TomlProblem> problems = new ArrayList<>();
    if (source.encoding() != Source.Encoding.UTF_8) {
      return utf16(source, dialect, problems);
    }
    if (source.hasBom() && !dialect.byteOrderMark()) {
      problems.add(new TomlProblem(Cause.BYTE_ORDER_MARK, Span.at(0)));
    }
    String text = dialect.loose() ? source.text() : Characters.check(source, dialect, problems);
    Document document = new Document(text, dialect, problems);
    document.read();
    Assembly assembly = new Assembly(dialect, problems, new Span(0, text.length()));
    document.statements().forEach(assembly::add);
    return new Toml(
        assembly.root(),
        assembly.keys(),
        inOrder(problems),
        assembly.overwritten(),
        document.end());
  }

  /** One problem for a place, and no more of them than anybody reads. */
  private static List<TomlProblem> inOrder(List<TomlProblem> problems) {
    problems.sort((one, other) -> one.span().compareTo(other.span()));
    List<TomlProblem> kept = new ArrayList<>();
    int last = -1;
    for (TomlProblem problem : problems) {
      if (problem.span().start() != last && kept.size() < MOST_PROBLEMS) {
        kept.add(problem);
        last = problem.span().start();
      }
    }
    return kept;
  }

  /**
   * The library from 1.0 on skips the mark alone, so that a file of nothing else is empty to it.
   */
  private static Toml utf16(Source source, Dialect dialect, List<TomlProblem> problems) {
    if (dialect.loose() || source.bytes().length > 2) {
      String name = source.encoding().name();
      problems.add(new TomlProblem(Cause.UTF_16, Span.at(0), Map.of("encoding", name)));
    }
    Span file = new Span(0, source.text().length());
    MapNode root = new MapNode(file, List.of());
    return new Toml(root, List.of(), problems, List.of(), OptionalInt.empty());
  }
}
