package io.github.dmlint.syntax.yaml;

import io.github.dmlint.syntax.Anchor;
import io.github.dmlint.syntax.Entry;
import io.github.dmlint.syntax.Key;
import io.github.dmlint.syntax.ListNode;
import io.github.dmlint.syntax.MapNode;
import io.github.dmlint.syntax.Node;
import io.github.dmlint.syntax.ScalarNode;
import io.github.dmlint.syntax.SyntaxProblem;
import io.github.dmlint.text.Source;
import io.github.dmlint.text.Span;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * The reader of YAML files that are not DM's: those of dmlint itself and the variables beside an
 * inventory. YAML 1.2, the first document; never throws for a content of the source. DM's own files
 * are for {@link YamlReader}, which errs where DM's parser errs.
 */
public final class PlainYaml {
  private static final int MAX_DEPTH = 128;
  private static final int MAX_CHARACTERS = 64 << 20;

  /**
   * What a file holds.
   *
   * @param root the tree; empty for an empty file and for one that cannot be read
   * @param problem why it cannot be read
   */
  public record Reading(Optional<Node> root, Optional<SyntaxProblem> problem) {}

  private final String text;
  private final Map<org.snakeyaml.engine.v2.nodes.Node, Anchor> seen = new IdentityHashMap<>();
  private int codePoints;
  private int units;

  private PlainYaml(String text) {
    this.text = text;
  }

  public static Reading read(Source source) {
    return new PlainYaml(source.text()).read(source.path());
  }

  private Reading read(String label) {
    LoadSettings settings =
        LoadSettings.builder()
            .setLabel(label)
            .setSchema(new CoreSchema())
            .setAllowDuplicateKeys(true)
            .setMaxAliasesForCollections(10_000)
            .setCodePointLimit(MAX_CHARACTERS)
            .build();
    // The library has faults of its own: whatever it throws is a problem of the text.
    try {
      if (tooDeep(settings)) {
        return failed(YamlFault.TOO_DEEP.problem(Span.at(0), ""));
      }
      Iterable<org.snakeyaml.engine.v2.nodes.Node> documents =
          new Compose(settings).composeAllFromString(text);
      for (org.snakeyaml.engine.v2.nodes.Node document : documents) {
        return new Reading(Optional.of(convert(document)), Optional.empty());
      }
      return new Reading(Optional.empty(), Optional.empty());
    } catch (MarkedYamlEngineException e) {
      Span span = e.getProblemMark().map(mark -> Span.at(offset(mark))).orElse(Span.at(0));
      return failed(span, e.getProblem());
    } catch (RuntimeException e) {
      return failed(Span.at(0), String.valueOf(e.getMessage()));
    }
  }

  private static Reading failed(Span span, String words) {
    return failed(new SyntaxProblem("yaml-syntax", words, span, words));
  }

  private static Reading failed(SyntaxProblem problem) {
    return new Reading(Optional.empty(), Optional.of(problem));
  }

  private boolean tooDeep(LoadSettings settings) {
    int depth = 0;
    for (Event event : new Parse(settings).parseString(text)) {
      if (event instanceof CollectionStartEvent && ++depth > MAX_DEPTH) {
        return true;
      } else if (event instanceof CollectionEndEvent) {
        depth--;
      } else if (event.getEventId() == Event.ID.DocumentEnd) {
        return false;
      }
    }
    return false;
  }

  /** The UTF-16 offset of a mark, which counts code points. */
  private int offset(Mark mark) {
    int index = mark.getIndex();
    if (index < codePoints) {
      codePoints = 0;
      units = 0;
    }
    int length = text.length();
    while (codePoints < index && units < length) {
      units += Character.charCount(text.codePointAt(units));
      codePoints++;
    }
    return units;
  }

  private Span span(org.snakeyaml.engine.v2.nodes.Node node) {
    int start = node.getStartMark().map(this::offset).orElse(0);
    int end = node.getEndMark().map(this::offset).orElse(start);
    return new Span(start, Math.max(start, end));
  }

  private Node convert(org.snakeyaml.engine.v2.nodes.Node node) {
    Anchor known = seen.get(node);
    if (known != null) {
      return new io.github.dmlint.syntax.AliasNode(span(node), known);
    }
    Anchor anchor = new Anchor(node.getAnchor().map(Object::toString).orElse(""));
    seen.put(node, anchor);
    Node made = make(node);
    anchor.tie(made);
    return made;
  }

  private Node make(org.snakeyaml.engine.v2.nodes.Node node) {
    Span span = span(node);
    if (node instanceof MappingNode map) {
      List<Entry> entries = new ArrayList<>();
      for (NodeTuple tuple : map.getValue()) {
        Node key = convert(tuple.getKeyNode());
        String name = key instanceof ScalarNode scalar ? scalar.text() : text(key.span());
        entries.add(
            new Entry(new Key(name, key.span(), Optional.of(key)), convert(tuple.getValueNode())));
      }
      return new MapNode(upTo(span, entries.isEmpty() ? span : last(entries)), entries);
    }
    if (node instanceof SequenceNode list) {
      List<Node> elements = new ArrayList<>();
      for (org.snakeyaml.engine.v2.nodes.Node element : list.getValue()) {
        elements.add(convert(element));
      }
      boolean empty = elements.isEmpty();
      return new ListNode(
          upTo(span, empty ? span : elements.get(elements.size() - 1).span()), elements);
    }
    return scalar((org.snakeyaml.engine.v2.nodes.ScalarNode) node, span);
  }

  private String text(Span span) {
    return text.substring(span.start(), span.end());
  }

  private static Span last(List<Entry> entries) {
    return entries.get(entries.size() - 1).value().span();
  }

  /** The library ends a block at the next token; here it ends with the last thing in it. */
  private Span upTo(Span span, Span last) {
    char close = span.end() > span.start() ? text.charAt(span.end() - 1) : ' ';
    boolean flow = close == '}' || close == ']';
    int end = flow ? span.end() : Math.min(span.end(), Math.max(span.start(), last.end()));
    return new Span(span.start(), end);
  }

  private Node scalar(org.snakeyaml.engine.v2.nodes.ScalarNode node, Span span) {
    Tag tag = node.getTag();
    ScalarNode.Type type = ScalarNode.Type.STRING;
    if (tag.equals(Tag.NULL)) {
      type = ScalarNode.Type.NULL;
    } else if (tag.equals(Tag.BOOL)) {
      type = ScalarNode.Type.BOOLEAN;
    } else if (tag.equals(Tag.INT)) {
      type = ScalarNode.Type.INTEGER;
    } else if (tag.equals(Tag.FLOAT)) {
      type = ScalarNode.Type.FLOAT;
    }
    boolean plain = node.getScalarStyle() == ScalarStyle.PLAIN;
    return new ScalarNode(span, type, node.getValue(), plain, writtenTag(span));
  }

  /** The tag that stands before a value, as it is written; empty where none does. */
  private String writtenTag(Span span) {
    int end = span.start();
    if (end >= text.length() || text.charAt(end) != '!') {
      return "";
    }
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return text.substring(span.start(), end);
  }
}
