package io.github.dmlint.decode.yaml;

import io.github.dmlint.release.KeyType;
import io.github.dmlint.syntax.Node;
import io.github.dmlint.syntax.ScalarNode;
import io.github.dmlint.syntax.yaml.YamlDocument;
import io.github.dmlint.syntax.yaml.YamlScalar;
import io.github.dmlint.syntax.yaml.YamlTags;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** Tells that a value does not fit where it stands: in yaml.v2's words, and in facts for ours. */
final class Mismatches {
  private static final String MASK = "********";

  private final Complaints complaints;
  private final YamlDocument.Lines lines;

  Mismatches(YamlDocument document, Complaints complaints) {
    this.complaints = complaints;
    this.lines = document.lines();
  }

  /** The line of a node as yaml.v2 counts it. */
  int line(Node node) {
    return lines.line(node.span().start());
  }

  /** A list or a map where something else is expected. */
  void collection(Node node, String tag, Slot slot) {
    Map<String, String> facts = new TreeMap<>();
    facts.put("found", tag.equals(YamlTags.SEQ) ? "a list" : "a mapping");
    complain("wrong-type", node, tag, "", slot, facts, slot.type().goType());
  }

  void scalar(ScalarNode node, YamlScalar value, Slot slot) {
    scalar(node, value, slot, slot.type().goType());
  }

  void scalar(ScalarNode node, YamlScalar value, Slot slot, String goType) {
    String tag = node.tag().isEmpty() ? value.tag() : node.tag();
    Map<String, String> facts = new TreeMap<>();
    facts.put("found", found(value, tag));
    boolean number = isNumber(value);
    KeyType.Kind kind = slot.type().kind();
    boolean range = number && (kind == KeyType.Kind.INT || kind == KeyType.Kind.UINT);
    if (range) {
      facts.put("range", range(slot.type()));
    } else if (value.kind() == YamlScalar.Kind.TEXT && !node.plain() && isPlainKind(kind)) {
      facts.put("help", "write it without quotes.");
    }
    String shown = shown(slot.secret() ? MASK : node.text());
    boolean bare = tag.equals(YamlTags.SEQ) || tag.equals(YamlTags.MAP);
    complain(
        range ? "out-of-range" : "wrong-type",
        node,
        tag,
        bare ? "" : " `" + shown + "`",
        slot,
        facts,
        goType);
  }

  private void complain(
      String kind,
      Node node,
      String tag,
      String value,
      Slot slot,
      Map<String, String> facts,
      String goType) {
    facts.put("expected", expected(slot.type()));
    facts.put("go-type", goType);
    facts.put(
        "dm-text",
        "line %d: cannot unmarshal %s%s into %s"
            .formatted(line(node), YamlTags.shorten(tag), value, goType));
    complaints.error(kind, slot.path(), node.span(), facts);
  }

  /** A value as yaml.v2 shows it: of more than ten bytes the first seven. */
  private static String shown(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return bytes.length > 10 ? new String(bytes, 0, 7, StandardCharsets.UTF_8) + "..." : text;
  }

  private static boolean isNumber(YamlScalar value) {
    return switch (value.kind()) {
      case INT, UINT, FLOAT -> true;
      default -> false;
    };
  }

  private static boolean isPlainKind(KeyType.Kind kind) {
    return switch (kind) {
      case INT, UINT, FLOAT, BOOL -> true;
      default -> false;
    };
  }

  private static String found(YamlScalar value, String tag) {
    return switch (value.kind()) {
      case NULL -> "nothing";
      case BOOL -> "a boolean";
      case INT, UINT -> "an integer";
      case FLOAT -> "a float";
      case TEXT, MISFIT ->
          switch (tag) {
            case YamlTags.STR -> "a string";
            case YamlTags.TIMESTAMP -> "a timestamp";
            case YamlTags.BINARY -> "binary data";
            default -> "a value tagged '" + YamlTags.shorten(tag) + "'";
          };
    };
  }

  private static String range(KeyType type) {
    int bits = type.bits();
    if (type.kind() == KeyType.Kind.UINT) {
      return "0 to " + Long.toUnsignedString(bits == 64 ? -1L : (1L << bits) - 1);
    }
    long most = bits == 64 ? Long.MAX_VALUE : (1L << (bits - 1)) - 1;
    return (-most - 1) + " to " + most;
  }

  private static String expected(KeyType type) {
    return switch (type.kind()) {
      case STRING -> "a string";
      case BOOL -> "true or false";
      case INT, UINT -> "an integer";
      case FLOAT -> "a number";
      case NANOS, DURATION -> "a duration";
      case SIZE -> "a size";
      case STRUCT, MAP -> "a mapping";
      case LIST -> "a list";
      case ANY, FUNC -> "something else";
    };
  }
}
