package io.github.dmlint.decode.yaml;

import io.github.dmlint.decode.Defaults;
import io.github.dmlint.decode.Value;
import io.github.dmlint.release.KeySpec;
import io.github.dmlint.release.KeyType;
import io.github.dmlint.release.StructType;
import io.github.dmlint.syntax.AliasNode;
import io.github.dmlint.syntax.Entry;
import io.github.dmlint.syntax.KeyPath;
import io.github.dmlint.syntax.ListNode;
import io.github.dmlint.syntax.MapNode;
import io.github.dmlint.syntax.Node;
import io.github.dmlint.syntax.ScalarNode;
import io.github.dmlint.syntax.yaml.YamlDocument;
import io.github.dmlint.syntax.yaml.YamlTags;
import io.github.dmlint.text.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Mappings into structs and Go maps, merge keys where they stand. */
final class Mappings {
  private static final KeyType TEXT =
      new KeyType(KeyType.Kind.STRING, 0, false, "string", Optional.empty(), Optional.empty());

  private final Unmarshal unmarshal;
  private final YamlDocument document;
  private final boolean strict;
  private final Complaints complaints;
  private final Mismatches mismatches;

  Mappings(
      Unmarshal unmarshal,
      YamlDocument document,
      boolean strict,
      Complaints complaints,
      Mismatches mismatches) {
    this.unmarshal = unmarshal;
    this.document = document;
    this.strict = strict;
    this.complaints = complaints;
    this.mismatches = mismatches;
  }

  Optional<Value> decode(MapNode node, Slot slot) {
    KeyType type = slot.type();
    return switch (type.kind()) {
      case STRUCT -> Optional.of(struct(node, slot, type.struct().orElseThrow()));
      case MAP -> Optional.of(map(node, slot, type.element().orElseThrow()));
      case ANY -> Optional.of(map(node, slot, type));
      case DURATION -> {
        // A struct around a time.Duration, which yaml.v2 knows by its field's name.
        if (type.struct().isEmpty()) {
          yield mismatch(node, slot);
        }
        Slot inner = slot.inside(Defaults.zero(type.struct().get(), slot.origin(node)));
        Value.Struct held = struct(node, inner, type.struct().get());
        yield Optional.of(new Value.Int(slot.origin(node), held.integer("duration")));
      }
      default -> mismatch(node, slot);
    };
  }

  private Optional<Value> mismatch(MapNode node, Slot slot) {
    mismatches.collection(node, YamlTags.MAP, slot);
    return Optional.empty();
  }

  private Value.Struct struct(MapNode node, Slot slot, StructType type) {
    Value.Struct held =
        slot.current() instanceof Value.Struct struct
            ? struct
            : Defaults.zero(type, slot.origin(node));
    Map<String, Value> fields = new LinkedHashMap<>(held.fields());
    Map<String, Span> seen = new HashMap<>();
    for (Entry entry : node.entries()) {
      if (isMerge(entry)) {
        Value.Struct before = new Value.Struct(held.origin(), type, fields);
        Value after = merge(entry.value(), slot, before);
        if (after instanceof Value.Struct merged) {
          fields = new LinkedHashMap<>(merged.fields());
        }
        continue;
      }
      Optional<String> name = name(entry, slot);
      if (name.isPresent()) {
        field(entry, name.get(), slot, type, fields, seen);
      }
    }
    return new Value.Struct(slot.origin(node), type, fields);
  }

  private void field(
      Entry entry,
      String name,
      Slot slot,
      StructType type,
      Map<String, Value> fields,
      Map<String, Span> seen) {
    Span span = entry.key().span();
    Optional<KeySpec> spec = type.key(name);
    KeyPath path = slot.path().child(name);
    if (spec.isEmpty()) {
      Map<String, String> facts = facts(entry, name, "not found in type " + type.goType());
      facts.put("type", type.goType());
      complain("unknown-key", path, span, facts);
      return;
    }
    Span first = seen.putIfAbsent(name, span);
    if (first != null) {
      Map<String, String> facts = facts(entry, name, "already set in type " + type.goType());
      facts.put("first", first.start() + "-" + first.end());
      complain("duplicate-key", path, span, facts);
      if (strict) {
        return;
      }
    }
    Value current = fields.getOrDefault(name, new Value.Nil(slot.origin(entry.value())));
    unmarshal
        .decode(entry.value(), slot.field(spec.get(), span, current))
        .ifPresent(value -> fields.put(name, value));
  }

  private Map<String, String> facts(Entry entry, String name, String what) {
    int line = mismatches.line(entry.key().node().orElse(entry.value()));
    Map<String, String> facts = new TreeMap<>();
    facts.put("key", name);
    facts.put("dm-text", "line " + line + ": field " + name + " " + what);
    return facts;
  }

  private void complain(String kind, KeyPath path, Span span, Map<String, String> facts) {
    if (strict) {
      complaints.error(kind, path, span, facts);
    } else {
      complaints.tolerate(kind, path, span, facts);
    }
  }

  private Optional<String> name(Entry entry, Slot slot) {
    return key(entry, slot).map(Value::text);
  }

  /** A key as a text; empty when it is a list or a map. */
  private Optional<Value> key(Entry entry, Slot slot) {
    Node key = entry.key().node().orElse(entry.value());
    Slot place =
        new Slot(
            TEXT,
            slot.path().child(entry.key().name()),
            Optional.of(entry.key().span()),
            new Value.Nil(slot.origin(key)),
            false,
            false);
    return unmarshal.decode(key, place);
  }

  private static boolean isMerge(Entry entry) {
    return entry.key().node().isPresent()
        && entry.key().node().get() instanceof ScalarNode key
        && key.text().equals("<<")
        && (key.plain() || key.tag().equals(YamlTags.MERGE));
  }

  /** Merges a map, an alias of one, or a list of them, into what is there. */
  private Value merge(Node node, Slot slot, Value into) {
    if (!(node instanceof ListNode list)) {
      return mergeOne(node, slot, into).orElse(into);
    }
    Value value = into;
    List<Node> parts = list.elements();
    for (int i = parts.size() - 1; i >= 0; i--) {
      Optional<Value> merged = mergeOne(parts.get(i), slot, value);
      if (merged.isEmpty()) {
        return value;
      }
      value = merged.get();
    }
    return value;
  }

  private Optional<Value> mergeOne(Node node, Slot slot, Value into) {
    if (!isMergeable(node)) {
      String words = "map merge requires map or sequence of maps as the value";
      complaints.fatal(
          "merge-not-a-map",
          slot.path(),
          node.span(),
          Complaints.facts(words, "'<<' takes a mapping, an alias of one, or a list of them"));
      return Optional.empty();
    }
    return Optional.of(unmarshal.decode(node, slot.inside(into)).orElse(into));
  }

  private boolean isMergeable(Node node) {
    if (node instanceof AliasNode alias) {
      Node target =
          document.dialect().mergeByNode()
              ? alias.target()
              : document.lastAnchors().getOrDefault(alias.anchor(), alias.target());
      return target instanceof MapNode;
    }
    return node instanceof MapNode;
  }

  private Value map(MapNode node, Slot slot, KeyType element) {
    Map<String, Value> entries = new LinkedHashMap<>();
    if (slot.current() instanceof Value.Table table) {
      entries.putAll(table.entries());
    }
    Set<String> keys = new HashSet<>();
    entries.keySet().forEach(name -> keys.add(GoText.quoted(name)));
    for (Entry entry : node.entries()) {
      if (isMerge(entry)) {
        Value.Table before = new Value.Table(slot.origin(node), entries);
        if (merge(entry.value(), slot, before) instanceof Value.Table merged) {
          entries = new LinkedHashMap<>(merged.entries());
          entries.keySet().forEach(name -> keys.add(GoText.quoted(name)));
        }
        continue;
      }
      Optional<Value> key =
          slot.type().kind() == KeyType.Kind.ANY ? anyKey(entry, slot) : key(entry, slot);
      if (key.isPresent()) {
        entry(entry, key.get(), keys, slot, element, entries);
      }
    }
    return new Value.Table(slot.origin(node), entries);
  }

  /**
   * @param keys the keys so far as Go shows them, which tells a number from its text
   */
  private void entry(
      Entry entry,
      Value key,
      Set<String> keys,
      Slot slot,
      KeyType element,
      Map<String, Value> entries) {
    String shown = GoText.shown(key);
    String name = key instanceof Value.Text text ? text.value() : shown;
    Span span = entry.key().span();
    KeyPath path = slot.path().child(name);
    Optional<Value> value =
        unmarshal.decode(
            entry.value(), slot.entry(element, name, span, Defaults.zero(element, path)));
    if (value.isEmpty()) {
      return;
    }
    Value before = entries.get(name);
    if (!keys.add(shown)) {
      Map<String, String> facts = new TreeMap<>();
      facts.put("key", name);
      int line = mismatches.line(entry.value());
      facts.put("dm-text", "line " + line + ": key " + shown + " already set in map");
      Optional<Span> first = before == null ? Optional.empty() : before.origin().key();
      first.ifPresent(place -> facts.put("first", place.start() + "-" + place.end()));
      complain("duplicate-key", path, span, facts);
      if (strict) {
        return;
      }
    }
    entries.put(name, value.get());
  }

  /** A key of a Go map that takes keys of any type but lists and maps. */
  private Optional<Value> anyKey(Entry entry, Slot slot) {
    Node node = entry.key().node().orElse(entry.value());
    Slot place = slot.entry(slot.type(), entry.key().name(), entry.key().span(), slot.current());
    Optional<Value> key = unmarshal.decode(node, place);
    if (key.isPresent() && (key.get() instanceof Value.Table || key.get() instanceof Value.Items)) {
      complaints.fatal(
          "map-key-invalid",
          slot.path(),
          node.span(),
          Map.of("message", "a list or a mapping cannot be a key"));
      return Optional.empty();
    }
    return key;
  }
}
