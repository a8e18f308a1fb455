package io.github.dmlint.release.pack;

import io.github.dmlint.release.ReleaseName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads releases.yaml into the tree, and packs releases, what explains them, and other builds. */
final class ReleasePacker {
  private static final Set<String> FACTS =
      Set.of(
          "after",
          "date",
          "branch",
          "commits",
          "prints",
          "built",
          "go",
          "toml",
          "yaml",
          "changes",
          "upgrade",
          "needs",
          "together");

  private final PackWriter writer;
  private final ReleaseTree tree;
  private final List<byte[]> facts = new ArrayList<>();
  private final Map<String, String> decoders = new HashMap<>();
  private final Map<String, List<String>> handedOn = new HashMap<>();

  ReleasePacker(PackWriter writer, ReleaseTree tree) {
    this.writer = writer;
    this.tree = tree;
  }

  /** Each release: name, decoders, the number of the one it comes after. */
  List<byte[]> releases(Data file) throws RuleFault {
    List<byte[]> records = new ArrayList<>();
    for (Map.Entry<String, Data> entry : file.map().entrySet()) {
      String name = entry.getKey();
      Data data = entry.getValue();
      Map<String, Data> parts = data.map(FACTS);
      String after =
          parts.containsKey("after") ? KeyCompiler.part(data, parts, "after").text() : "";
      inOrder(data, name);
      tree.add(data, name, after);
      PackWriter.Record record = writer.record().text(name);
      record.text(decoder("toml", name, after, data, parts));
      record.text(decoder("yaml", name, after, data, parts));
      records.add(record.number(tree.after(tree.size() - 1) + 1).bytes());
      facts.add(fact(name, after, data, parts));
    }
    return records;
  }

  private void inOrder(Data data, String name) throws RuleFault {
    if (tree.size() > 0) {
      String above = tree.name(tree.size() - 1);
      if (new ReleaseName(above).compareTo(new ReleaseName(name)) >= 0) {
        throw data.fault("stands below '" + above + "', but its name comes before that");
      }
    }
  }

  private String decoder(
      String format, String name, String after, Data data, Map<String, Data> parts)
      throws RuleFault {
    Data own = parts.get(format);
    String library = own == null ? decoders.get(format + after) : own.text();
    if (library == null) {
      throw data.fault("has no decoder for " + format);
    }
    decoders.put(format + name, library);
    return library;
  }

  List<byte[]> facts() {
    return facts;
  }

  /** What only explains a release, in the order of ReleaseFacts. */
  private byte[] fact(String name, String after, Data data, Map<String, Data> parts)
      throws RuleFault {
    PackWriter.Record record = writer.record();
    record.text(KeyCompiler.part(data, parts, "date").text());
    record.text(KeyCompiler.part(data, parts, "branch").text());
    for (String fact : new String[] {"commits", "prints", "built", "go", "changes", "upgrade"}) {
      record.texts(parts.getOrDefault(fact, new Data("", null)).texts());
    }
    for (String fact : new String[] {"needs", "together"}) {
      Data own = parts.get(fact);
      List<String> texts =
          own == null ? handedOn.getOrDefault(fact + after, List.of()) : own.texts();
      handedOn.put(fact + name, texts);
      record.texts(texts);
    }
    return record.bytes();
  }

  /** Builds that are no releases: name, the release they are like, why, commits. */
  List<byte[]> builds(Data file) throws RuleFault {
    List<byte[]> records = new ArrayList<>();
    for (Map.Entry<String, Data> entry : file.map().entrySet()) {
      Data data = entry.getValue();
      Map<String, Data> parts = data.map(Set.of("like", "why", "commits"));
      int like = tree.number(data, KeyCompiler.part(data, parts, "like").text());
      PackWriter.Record record = writer.record().text(entry.getKey()).number(like);
      record.text(KeyCompiler.part(data, parts, "why").text());
      records.add(record.texts(KeyCompiler.part(data, parts, "commits").texts()).bytes());
    }
    return records;
  }
}
