package io.github.dmlint.syntax.yaml;

import io.github.dmlint.syntax.Node;
import io.github.dmlint.syntax.SyntaxProblem;
import io.github.dmlint.text.Source;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The first document of a YAML file.
 *
 * @param root its tree; empty when there is no document or when it breaks the grammar
 * @param salvaged of a document that breaks the grammar, the whole entries of its top level before
 *     and behind the broken places
 * @param problems where it breaks the grammar; the first is the one at which yaml.v2 stops
 * @param lastAnchors the last anchor of each name
 */
public record YamlDocument(
    Source source,
    YamlDialect dialect,
    Optional<Node> root,
    Optional<Node> salvaged,
    List<SyntaxProblem> problems,
    Map<String, Node> lastAnchors) {
  public YamlDocument {
    problems = List.copyOf(problems);
  }

  /** A count of lines as yaml.v2 has it, which knows more line ends than other readers. */
  public static final class Lines {
    private final String text;
    private int[] starts = new int[0];

    Lines(String text) {
      this.text = text;
    }

    /** The line of an offset, from 1. */
    public int line(int offset) {
      if (starts.length == 0) {
        starts = starts();
      }
      int found = Arrays.binarySearch(starts, offset);
      return found >= 0 ? found + 1 : -found - 1;
    }

    private int[] starts() {
      int[] found = new int[64];
      int count = 1;
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        boolean crLf = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
        if (Cursor.isBreak(c) && !crLf) {
          if (count == found.length) {
            found = Arrays.copyOf(found, count * 2);
          }
          found[count++] = i + 1;
        }
      }
      return Arrays.copyOf(found, count);
    }
  }

  public Lines lines() {
    return new Lines(source.text());
  }
}
