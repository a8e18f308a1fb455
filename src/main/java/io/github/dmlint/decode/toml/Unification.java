package io.github.dmlint.decode.toml;

import io.github.dmlint.decode.Defaults;
import io.github.dmlint.decode.Value;
import io.github.dmlint.release.KeySpec;
import io.github.dmlint.release.KeyType;
import io.github.dmlint.release.StructType;
import io.github.dmlint.syntax.Entry;
import io.github.dmlint.syntax.Key;
import io.github.dmlint.syntax.KeyPath;
import io.github.dmlint.syntax.ListNode;
import io.github.dmlint.syntax.MapNode;
import io.github.dmlint.syntax.Node;
import io.github.dmlint.syntax.ScalarNode;
import io.github.dmlint.syntax.toml.Dialect;
import io.github.dmlint.syntax.toml.Names;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Puts the values of a file into the structs of a release, as the library's {@code unify} does. The
 * library goes through a table in random order and stops at the first error; here all are told, in
 * the order of the file, and of two spellings of a key the later one wins.
 */
final class Unification {
  private final Dialect dialect;
  private final ProblemList problems;
  private final Scalars scalars;
  private final Set<String> decoded = new HashSet<>();

  Unification(Dialect dialect, ProblemList problems) {
    this.dialect = dialect;
    this.problems = problems;
    this.scalars = new Scalars(dialect, problems);
  }

  /** Whether something was decoded from a key, by its dotted name. */
  boolean decoded(String name) {
    return decoded.contains(name);
  }

  Value.Struct root(MapNode file, StructType type) {
    return struct(file, Defaults.struct(type, KeyPath.ROOT), Place.ROOT);
  }

  private Value.Struct struct(MapNode node, Value.Struct before, Place place) {
    StructType type = before.type();
    Map<String, Value> fields = new LinkedHashMap<>(before.fields());
    Map<String, Key> spellings = new HashMap<>();
    for (Entry entry : node.entries()) {
      Optional<KeySpec> found = FieldNames.find(type, entry.key().name());
      if (found.isPresent()) {
        KeySpec field = found.get();
        Place inner = child(place, entry.key(), field.secret());
        Value old = fields.getOrDefault(field.name(), new Value.Nil(place.origin(node)));
        fields.put(field.name(), value(entry.value(), field.type(), old, inner));
        Key other = spellings.put(field.name(), entry.key());
        if (other != null) {
          Map<String, String> facts = Map.of("key", entry.key().name(), "other", other.name());
          problems.tolerated("key-spelled-twice", inner.path(), entry.key().span(), facts);
        }
      }
    }
    return new Value.Struct(place.origin(node), type, fields);
  }

  private Place child(Place parent, Key key, boolean secret) {
    String part = Names.part(key.name(), dialect);
    String name = parent.path().isRoot() ? part : parent.name() + '.' + part;
    decoded.add(name);
    return new Place(
        name, parent.path().child(key.name()), Optional.of(key.span()), secret || parent.secret());
  }

  private Value value(Node node, KeyType type, Value before, Place place) {
    return switch (type.kind()) {
      case STRUCT -> structOrProblem(node, type, before, place);
      case LIST -> list(node, type, before, place);
      case MAP -> map(node, type, before, place);
      case ANY -> anything(node, place);
      case FUNC -> {
        problems.refused(
            "unsupported-type", place.path(), place.key().orElse(node.span()), Map.of());
        yield before;
      }
      default -> scalars.value(node, type, before, place);
    };
  }

  private Value structOrProblem(Node node, KeyType type, Value before, Place place) {
    StructType struct = type.struct().orElseThrow(IllegalStateException::new);
    if (node instanceof MapNode table) {
      Value.Struct base =
          before instanceof Value.Struct known ? known : Defaults.zero(struct, place.origin(node));
      return struct(table, base, place);
    }
    scalars.wrongType(node, "table", type, place);
    return before;
  }

  /**
   * A list keeps its old elements where there are as many, and then each is decoded into its own.
   */
  private Value list(Node node, KeyType type, Value before, Place place) {
    if (!(node instanceof ListNode list)) {
      scalars.wrongType(node, "array", type, place);
      return before;
    }
    KeyType element = type.element().orElseThrow(IllegalStateException::new);
    List<Value> old = before instanceof Value.Items items ? items.elements() : List.of();
    boolean reused = old.size() >= list.elements().size();
    List<Value> elements = new ArrayList<>(list.elements().size());
    for (int i = 0; i < list.elements().size(); i++) {
      Place inner = place.element(i);
      Value base = reused ? old.get(i) : Defaults.zero(element, inner.path());
      elements.add(value(list.elements().get(i), element, base, inner));
    }
    return new Value.Items(place.origin(node), elements);
  }

  /** The library means to refuse what is no table here, but forgets to. */
  private Value map(Node node, KeyType type, Value before, Place place) {
    if (!(node instanceof MapNode table)) {
      Map<String, String> facts = Map.of("found", Scalars.typeName(node));
      problems.tolerated("map-discarded", place.path(), node.span(), facts);
      return before;
    }
    KeyType element = type.element().orElseThrow(IllegalStateException::new);
    Map<String, Value> entries = new LinkedHashMap<>();
    if (before instanceof Value.Table old) {
      entries.putAll(old.entries());
    }
    for (Entry entry : table.entries()) {
      Place inner = child(place, entry.key(), false);
      Value base = Defaults.zero(element, inner.path());
      entries.put(entry.key().name(), value(entry.value(), element, base, inner));
    }
    return new Value.Table(place.origin(node), entries);
  }

  /** A value for {@code interface{}}; its own keys do not count as decoded. */
  private static Value anything(Node node, Place place) {
    if (node instanceof MapNode table) {
      Map<String, Value> entries = new LinkedHashMap<>();
      for (Entry entry : table.entries()) {
        KeyPath path = place.path().child(entry.key().name());
        Place inner = new Place("", path, Optional.of(entry.key().span()), place.secret());
        entries.put(entry.key().name(), anything(entry.value(), inner));
      }
      return new Value.Table(place.origin(node), entries);
    }
    if (node instanceof ListNode list) {
      List<Value> elements = new ArrayList<>();
      for (int i = 0; i < list.elements().size(); i++) {
        elements.add(anything(list.elements().get(i), place.element(i)));
      }
      return new Value.Items(place.origin(node), elements);
    }
    return Scalars.plain((ScalarNode) node, place);
  }
}
