package io.github.dmlint.syntax.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/**
 * A YAML 1.2 file of dmlint's own as plain Java: maps in the order of the file, lists, and strings
 * exactly as written, so that {@code 1.10} is no number; {@code ~} and nothing are null. Duplicate
 * keys are refused. Not for files of DM, which are read as DM reads them.
 */
public final class YamlData {
  private YamlData() {}

  /**
   * What a file holds, or why it cannot be read.
   *
   * @param problem empty when it was read
   */
  public record Reading(@Nullable Object value, String problem) {}

  /**
   * @param label what to call the text in a problem, usually its path
   */
  public static Reading read(String text, String label) {
    LoadSettings settings =
        LoadSettings.builder().setLabel(label).setSchema(new FailsafeSchema()).build();
    try {
      Optional<Node> root = new Compose(settings).composeString(text);
      return new Reading(root.isPresent() ? value(root.get()) : null, "");
    } catch (YamlEngineException e) {
      return new Reading(null, String.valueOf(e.getMessage()));
    }
  }

  private static @Nullable Object value(Node node) {
    if (node instanceof MappingNode mapping) {
      return map(mapping);
    }
    if (node instanceof SequenceNode sequence) {
      List<@Nullable Object> elements = new ArrayList<>();
      for (Node element : sequence.getValue()) {
        elements.add(value(element));
      }
      return elements;
    }
    ScalarNode scalar = (ScalarNode) node;
    boolean plain = scalar.getScalarStyle() == ScalarStyle.PLAIN;
    boolean nothing = plain && (scalar.getValue().isEmpty() || scalar.getValue().equals("~"));
    return nothing ? null : scalar.getValue();
  }

  private static Map<String, @Nullable Object> map(MappingNode mapping) {
    Map<String, @Nullable Object> entries = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
        throw new YamlEngineException("a key that is no text" + line(tuple));
      }
      if (entries.containsKey(key.getValue())) {
        throw new YamlEngineException("key '" + key.getValue() + "' stands twice" + line(tuple));
      }
      entries.put(key.getValue(), value(tuple.getValueNode()));
    }
    return entries;
  }

  private static String line(NodeTuple tuple) {
    return tuple.getKeyNode().getStartMark().map(Mark::toString).orElse("");
  }
}
