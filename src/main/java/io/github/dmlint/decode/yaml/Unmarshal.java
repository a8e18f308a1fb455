package io.github.dmlint.decode.yaml;

import io.github.dmlint.decode.Defaults;
import io.github.dmlint.decode.Value;
import io.github.dmlint.release.KeyTable;
import io.github.dmlint.release.KeyType;
import io.github.dmlint.release.Release;
import io.github.dmlint.release.StructType;
import io.github.dmlint.syntax.AliasNode;
import io.github.dmlint.syntax.KeyPath;
import io.github.dmlint.syntax.ListNode;
import io.github.dmlint.syntax.MapNode;
import io.github.dmlint.syntax.Node;
import io.github.dmlint.syntax.ScalarNode;
import io.github.dmlint.syntax.yaml.YamlDocument;
import io.github.dmlint.syntax.yaml.YamlTags;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One decoding of a tree into a struct, step by step as yaml.v2's decoder goes (decode.go). Where
 * that one stops, this one goes on, and {@link Complaints} knows what DM tells of it.
 */
final class Unmarshal {
  /** Steps that dmlint takes at most where the release's yaml.v2 has no limit of its own. */
  private static final int MAX_STEPS = 2_000_000;

  /** How deep aliases within aliases may lead; dmlint's own limit. */
  private static final int MAX_DEPTH = 512;

  private static final int LOW = 400_000;
  private static final int HIGH = 4_000_000;

  /** Unwinds when it makes no sense to go on; never leaves this class. */
  private static final class Enough extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Enough() {
      super("", null, false, false);
    }
  }

  private final YamlDocument document;
  private final StructType rootType;
  private final Complaints complaints;
  private final Mismatches mismatches;
  private final Scalars scalars;
  private final Mappings mappings;
  private final Set<AliasNode> open = Collections.newSetFromMap(new IdentityHashMap<>());
  private int steps;
  private int aliasSteps;
  private int depth;
  private boolean whole = true;

  Unmarshal(YamlDocument document, KeyTable table, Release release, Complaints complaints) {
    this.document = document;
    this.rootType = table.root();
    this.complaints = complaints;
    mismatches = new Mismatches(document, complaints);
    scalars = new Scalars(document.dialect(), release, complaints, mismatches);
    mappings = new Mappings(this, document, table.strict(), complaints, mismatches);
  }

  /** Whether the tree was gone through to its end. */
  boolean isWhole() {
    return whole;
  }

  Value.Struct root(Optional<Node> node) {
    Value.Struct start = Defaults.struct(rootType, KeyPath.ROOT);
    if (node.isEmpty()) {
      return start;
    }
    KeyType type =
        new KeyType(
            KeyType.Kind.STRUCT,
            0,
            false,
            rootType.goType(),
            Optional.empty(),
            Optional.of(rootType));
    Slot slot = new Slot(type, KeyPath.ROOT, Optional.empty(), start, false, false);
    steps++; // the document itself is one
    try {
      Optional<Value> value = decode(node.get(), slot);
      return value.isPresent() && value.get() instanceof Value.Struct struct ? struct : start;
    } catch (Enough e) {
      whole = false;
      return start;
    }
  }

  /** Decodes a node into a place; empty when nothing is put there. */
  Optional<Value> decode(Node node, Slot slot) {
    step(node, slot);
    if (node instanceof AliasNode alias) {
      return alias(alias, slot);
    }
    KeyType type = slot.type();
    boolean nothing = node instanceof ScalarNode scalar && standsForNothing(scalar);
    if (nothing && type.pointer()) {
      return scalars.pointer((ScalarNode) node, slot);
    }
    boolean wrapped =
        !nothing && !slot.bare() && type.struct().isPresent() && type.struct().get().wrapped();
    return wrapped ? wrapped(node, slot, type.struct().get()) : inside(node, slot);
  }

  /** Whether a scalar leaves a pointer nil; quotes do not help, but another spelling does. */
  private static boolean standsForNothing(ScalarNode node) {
    if (!node.tag().isEmpty()) {
      return node.tag().equals(YamlTags.NULL);
    }
    return switch (node.text()) {
      case "null", "~" -> true;
      case "" -> node.plain();
      default -> false;
    };
  }

  private Optional<Value> wrapped(Node node, Slot slot, StructType type) {
    step(node, slot);
    int mark = complaints.mark();
    Optional<Value> value = inside(node, slot.inside(Defaults.struct(type, slot.path())));
    complaints.wrapSince(mark);
    return value;
  }

  private Optional<Value> inside(Node node, Slot slot) {
    if (node instanceof MapNode map) {
      return mappings.decode(map, slot);
    }
    if (node instanceof ListNode list) {
      return list(list, slot);
    }
    return scalars.decode((ScalarNode) node, slot);
  }

  private Optional<Value> list(ListNode node, Slot slot) {
    KeyType.Kind kind = slot.type().kind();
    if (kind != KeyType.Kind.LIST && kind != KeyType.Kind.ANY) {
      mismatches.collection(node, YamlTags.SEQ, slot);
      return Optional.empty();
    }
    KeyType element = slot.type().element().orElse(slot.type());
    List<Value> values = new ArrayList<>(node.elements().size());
    for (int i = 0; i < node.elements().size(); i++) {
      Value zero = Defaults.zero(element, slot.path().index(i));
      decode(node.elements().get(i), slot.element(element, i, zero)).ifPresent(values::add);
    }
    return Optional.of(new Value.Items(slot.origin(node), values));
  }

  private Optional<Value> alias(AliasNode alias, Slot slot) {
    if (!open.add(alias)) {
      String words = "anchor '" + alias.anchor() + "' value contains itself";
      complaints.fatal(
          "alias-loop",
          slot.path(),
          alias.span(),
          Complaints.facts(words, "the anchor '" + alias.anchor() + "' holds an alias of itself"));
      return Optional.empty();
    }
    if (++depth > MAX_DEPTH) {
      complaints.fatal(
          "too-deep",
          slot.path(),
          alias.span(),
          Map.of("message", "aliases lead more than 512 deep, more than dmlint follows"));
      throw new Enough();
    }
    Optional<Value> value = decode(alias.target(), slot);
    depth--;
    open.remove(alias);
    return value;
  }

  /** Counts as yaml.v2 counts, which refuses a file that consists of aliases for the most part. */
  private void step(Node node, Slot slot) {
    steps++;
    if (!open.isEmpty()) {
      aliasSteps++;
    }
    if (document.dialect().aliasLimit()) {
      if (aliasSteps > 100 && steps > 1000 && (double) aliasSteps / steps > allowedRatio()) {
        String words = "document contains excessive aliasing";
        String kind = "alias-bomb";
        tooMuch(
            kind, node, slot, Complaints.facts(words, "nearly all of the file comes from aliases"));
      }
    } else if (steps > MAX_STEPS) {
      Map<String, String> facts =
          Map.of("message", "aliases make more of the file than dmlint follows");
      tooMuch("too-deep", node, slot, facts);
    }
  }

  private void tooMuch(String kind, Node node, Slot slot, Map<String, String> facts) {
    complaints.fatal(kind, slot.path(), node.span(), facts);
    throw new Enough();
  }

  private double allowedRatio() {
    if (steps <= LOW) {
      return 0.99;
    }
    return steps >= HIGH ? 0.10 : 0.99 - 0.89 * ((double) (steps - LOW) / (HIGH - LOW));
  }
}
