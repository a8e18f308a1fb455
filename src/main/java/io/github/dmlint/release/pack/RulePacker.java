package io.github.dmlint.release.pack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Turns a folder of rules into one compact form, kept in a class. Sections: releases, behaviours,
 * values, problems, types, keys, structs, kinds, notes on keys, former keys, strings.
 */
public final class RulePacker {
  private static final String PACKAGE = "io/github/dmlint/release";

  private static final String[] KINDS = {"task", "source", "dm-master", "dm-worker", "dmctl"};

  private final Path rules;
  private final PackWriter writer = new PackWriter();
  private final ReleaseTree tree = new ReleaseTree();

  private RulePacker(Path rules) {
    this.rules = rules;
  }

  /** Writes the rules and pages of a folder into a folder of classes. */
  public static void main(String[] args) throws IOException, RuleFault {
    if (args.length != 2) {
      throw new IllegalArgumentException("usage: RulePacker RULES_DIR OUT_DIR");
    }
    Path rules = Path.of(args[0]);
    Path folder = Files.createDirectories(Path.of(args[1], PACKAGE));
    PagePacker pages = new PagePacker(rules);
    Map<String, String> texts = new TreeMap<>();
    texts.put("rules", new String(pack(rules), StandardCharsets.ISO_8859_1));
    texts.put(
        "pages",
        new String(pages.table().getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
    Files.write(folder.resolve("Packed.class"), TextClass.of(PACKAGE + "/Packed", texts));
    pages.write(folder);
  }

  /** The compact form of a folder of rules. */
  public static byte[] pack(Path rules) throws RuleFault {
    return new RulePacker(rules).pack();
  }

  private byte[] pack() throws RuleFault {
    ReleasePacker releases = new ReleasePacker(writer, tree);
    writer.section(releases.releases(Data.read(rules.resolve("releases.yaml"))));
    writer.section(timelines("behaviours.yaml"));
    writer.section(timelines("values.yaml"));
    writer.section(timelines("problems.yaml"));
    Path keys = rules.resolve("keys");
    Set<String> lists = Data.read(rules.resolve("values.yaml")).map().keySet();
    KeyCompiler compiler =
        new KeyCompiler(tree, writer, lists, Data.read(keys.resolve("shared.yaml")));
    List<byte[]> kinds = new ArrayList<>();
    List<byte[]> former = new ArrayList<>();
    for (String kind : KINDS) {
      Data file = Data.read(keys.resolve(kind + ".yaml"));
      kinds.add(compiler.kind(file));
      former.addAll(compiler.former(file));
    }
    writer.section(compiler.typeRecords());
    writer.section(compiler.keyRecords());
    writer.section(compiler.structRecords());
    writer.section(kinds);
    writer.section(compiler.noteRecords());
    writer.section(former);
    writer.section(releases.facts());
    writer.section(releases.builds(Data.read(rules.resolve("builds.yaml"))));
    return writer.finish();
  }

  /** The timelines of a file by name, each with its comment: steps of a release and texts. */
  private List<byte[]> timelines(String name) throws RuleFault {
    List<byte[]> records = new ArrayList<>();
    Path file = rules.resolve(name);
    Set<String> kinds = new HashSet<>(List.of(KINDS));
    kinds.add("inventory");
    Map<String, Comment> comments = Comment.all(file, kinds);
    for (Map.Entry<String, Data> entry : Data.read(file).map().entrySet()) {
      Timeline timeline = Timeline.of(tree, entry.getValue());
      PackWriter.Record record = writer.record().text(entry.getKey());
      Comment comment = comments.getOrDefault(entry.getKey(), Comment.NONE);
      record.text(comment.about()).text(comment.kinds());
      record.number(timeline.steps().size());
      for (Timeline.Step step : timeline.steps()) {
        check(name, step.value());
        record.number(step.release()).texts(timeline.listAt(tree, step.release()));
      }
      records.add(record.bytes());
    }
    return records;
  }

  private static void check(String file, Data value) throws RuleFault {
    if (file.startsWith("behaviours")) {
      value.flag();
    } else if (file.startsWith("problems") && !value.isNull() && !value.text().equals("none")) {
      value.number();
    }
  }
}
