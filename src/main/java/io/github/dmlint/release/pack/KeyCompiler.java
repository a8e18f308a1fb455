package io.github.dmlint.release.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Resolves the timelines of {@code rules/keys}: the table of each kind at each release. */
final class KeyCompiler {
  private static final Set<String> FORMER = Set.of("was", "until", "why", "instead");
  private static final Set<String> STRUCT = Set.of("go", "raw", "embeds", "keys");
  private static final Set<String> KEY =
      Set.of(
          "type",
          "about",
          "since",
          "gone",
          "untagged",
          "default",
          "deprecated",
          "secret",
          "empty-means",
          "renamed",
          "instead",
          "allowed",
          "limit",
          "documented");

  /** The facts of a key that only explain, in the order of KeyNotes. */
  private static final String[] NOTES = {
    "about", "empty-means", "renamed", "instead", "allowed", "limit", "documented"
  };

  private final ReleaseTree tree;
  private final PackWriter writer;
  private final GoTypes types;
  private final Set<String> lists;
  private final Data sharedData;
  private final Map<String, Data> shared;
  private final Pool keys = new Pool();
  private final Pool notes = new Pool();
  private final Pool structs = new Pool();

  /**
   * A struct at one release.
   *
   * @param go its Go name
   * @param inner the name that messages give it: that of the raw type, where there is one
   */
  record Struct(int number, String go, String inner) {}

  /**
   * @param lists the names of the lists of allowed values
   */
  KeyCompiler(ReleaseTree tree, PackWriter writer, Set<String> lists, Data shared)
      throws RuleFault {
    this.tree = tree;
    this.lists = lists;
    this.sharedData = shared;
    this.writer = writer;
    Map<String, Data> parts = shared.map(Set.of("scalars", "structs"));
    this.types = new GoTypes(writer, part(shared, parts, "scalars"));
    this.shared = part(shared, parts, "structs").map();
  }

  static Data part(Data whole, Map<String, Data> parts, String name) throws RuleFault {
    Data part = parts.get(name);
    if (part == null) {
      throw whole.fault("has no '" + name + "'");
    }
    return part;
  }

  List<byte[]> typeRecords() {
    return types.pool().records();
  }

  List<byte[]> noteRecords() {
    return notes.records();
  }

  List<byte[]> keyRecords() {
    return keys.records();
  }

  List<byte[]> structRecords() {
    return structs.records();
  }

  /** A kind of file: its name, and for each release the root struct and whether it is strict. */
  byte[] kind(Data file) throws RuleFault {
    Map<String, Data> parts =
        file.map(Set.of("kind", "root", "exists", "strict", "structs", "former"));
    Map<String, Data> own = part(file, parts, "structs").map();
    Timeline life = Timeline.life(tree, file, part(file, parts, "exists").texts(), List.of());
    Timeline strict = Timeline.of(tree, part(file, parts, "strict"));
    String root = part(file, parts, "root").text();
    PackWriter.Record record = writer.record().text(part(file, parts, "kind").text());
    boolean[] named = new boolean[tree.size()];
    file.releases(tree, named);
    sharedData.releases(tree, named);
    int[] tables = new int[tree.size()];
    for (int release = 0; release < tree.size(); release++) {
      // Where no timeline has an entry, all is as at the release that it comes after.
      if (release > 0 && !named[release]) {
        tables[release] = tables[tree.after(release)];
      } else if (life.aliveAt(tree, release)) {
        Optional<Struct> found = new Structs(own, release).find(root);
        int number = found.orElseThrow(() -> file.fault("no struct '" + root + "'")).number();
        tables[release] = (number + 1) << 1 | (strict.aliveAt(tree, release) ? 1 : 0);
      }
      record.number(tables[release]);
    }
    return record.bytes();
  }

  /** The keys of a kind that were gone before the first release of the rules. */
  List<byte[]> former(Data file) throws RuleFault {
    List<byte[]> records = new ArrayList<>();
    Map<String, Data> parts = file.map();
    for (Map.Entry<String, Data> entry :
        parts.getOrDefault("former", new Data("", null)).map().entrySet()) {
      Map<String, Data> facts = entry.getValue().map(FORMER);
      PackWriter.Record record = writer.record().text(part(file, parts, "kind").text());
      record.text(entry.getKey());
      for (String fact : new String[] {"was", "until", "why"}) {
        record.text(part(entry.getValue(), facts, fact).text());
      }
      record.texts(facts.getOrDefault("instead", new Data("", null)).texts());
      records.add(record.bytes());
    }
    return records;
  }

  /** The structs that the keys of one kind can have at one release. */
  final class Structs {
    private final Map<String, Data> own;
    private final int release;
    private final Map<String, Struct> done = new HashMap<>();

    Structs(Map<String, Data> own, int release) {
      this.own = own;
      this.release = release;
    }

    Optional<Struct> find(String name) throws RuleFault {
      Data data = own.getOrDefault(name, shared.get(name));
      if (data == null) {
        return Optional.empty();
      }
      Struct known = done.get(name);
      if (known == null) {
        known = compile(data);
        done.put(name, known);
      }
      return Optional.of(known);
    }

    private Struct compile(Data data) throws RuleFault {
      Map<String, Data> parts = data.map(STRUCT);
      String go = at(part(data, parts, "go")).text();
      boolean wrapped = parts.containsKey("raw");
      String inner = wrapped ? part(data, parts, "raw").text() : go;
      List<Integer> numbers = new ArrayList<>(fields(data, parts).values());
      PackWriter.Record record = writer.record().text(inner).number(wrapped ? 1 : 0);
      record.number(numbers.size());
      numbers.forEach(record::number);
      return new Struct(structs.add(record), go, inner);
    }

    private Map<String, Integer> fields(Data data, Map<String, Data> parts) throws RuleFault {
      Map<String, Integer> fields = new LinkedHashMap<>();
      for (Map.Entry<String, Data> entry : part(data, parts, "keys").map().entrySet()) {
        Map<String, Data> facts = entry.getValue().map(KEY);
        if (alive(entry.getValue(), facts)) {
          fields.put(entry.getKey(), key(entry.getKey(), entry.getValue(), facts));
        }
      }
      if (parts.containsKey("embeds")) {
        for (Map.Entry<String, Data> entry : part(data, parts, "embeds").map().entrySet()) {
          Data embedded = part(data, shared, entry.getKey());
          List<String> since = entry.getValue().texts();
          if (Timeline.life(tree, data, since, List.of()).aliveAt(tree, release)) {
            fields.putAll(fields(embedded, embedded.map(STRUCT)));
          }
        }
      }
      return fields;
    }

    private boolean alive(Data place, Map<String, Data> facts) throws RuleFault {
      List<String> since = facts.getOrDefault("since", new Data("", null)).texts();
      List<String> gone = facts.getOrDefault("gone", new Data("", null)).texts();
      return Timeline.life(tree, place, since, gone).aliveAt(tree, release);
    }

    private int key(String name, Data place, Map<String, Data> facts) throws RuleFault {
      String type = at(part(place, facts, "type")).text();
      PackWriter.Record record = writer.record().text(name);
      record.number(types.compile(place, type, this).number());
      record.number((flag(facts, "untagged") ? 1 : 0) | (flag(facts, "secret") ? 2 : 0));
      optional(record, facts, "default");
      optional(record, facts, "deprecated");
      return keys.add(record.number(notes(facts)));
    }

    /** The number of the notes, from 1 on; 0 where there are none. */
    private int notes(Map<String, Data> facts) throws RuleFault {
      Data allowed = facts.get("allowed");
      if (allowed != null && !lists.contains(allowed.text())) {
        throw allowed.fault("no list '" + allowed.text() + "' in values.yaml");
      }
      PackWriter.Record record = writer.record();
      boolean any = false;
      for (String note : NOTES) {
        any |= facts.containsKey(note);
        optional(record, facts, note);
      }
      return any ? notes.add(record) + 1 : 0;
    }

    private boolean flag(Map<String, Data> facts, String name) throws RuleFault {
      Data data = facts.get(name);
      return data != null && data.flag();
    }

    private void optional(PackWriter.Record record, Map<String, Data> facts, String name)
        throws RuleFault {
      Data value =
          facts.containsKey(name) ? at(part(facts.get(name), facts, name)) : new Data("", null);
      record.texts(value.texts());
    }

    private Data at(Data timeline) throws RuleFault {
      return Timeline.of(tree, timeline).at(tree, release);
    }
  }
}
