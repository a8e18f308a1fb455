package io.github.dmlint.release.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Turns the pages of {@code rules/checks} into a table of rules, one line each with its columns
 * divided by tabs, and copies the pages.
 */
public final class PagePacker {
  /** The folder of the resources, beside the classes of {@code io.github.dmlint.release}. */
  public static final String FOLDER = "checks";

  private static final String FENCE = "---\n";
  private static final Set<String> SEVERITIES = Set.of("error", "warning", "note");
  private static final Set<String> FIXES = Set.of("none", "safe", "unsafe");
  private static final Set<String> FACTS =
      Set.of(
          "name",
          "title",
          "severity",
          "kinds",
          "since",
          "until",
          "fix",
          "explains",
          "target",
          "from",
          "needs");

  private final Path checks;

  public PagePacker(Path rules) {
    this.checks = rules.resolve(FOLDER);
  }

  void write(Path folder) throws IOException, RuleFault {
    Path out = Files.createDirectories(folder.resolve(FOLDER));
    for (Path page : pages()) {
      Files.writeString(out.resolve(String.valueOf(page.getFileName())), Files.readString(page));
    }
  }

  /** The table of rules in the order of their codes. */
  public String table() throws RuleFault {
    StringBuilder table = new StringBuilder();
    for (Path page : pages()) {
      table.append(line(page)).append('\n');
    }
    return table.toString();
  }

  private List<Path> pages() throws RuleFault {
    if (!Files.isDirectory(checks)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(checks)) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    } catch (IOException e) {
      throw new RuleFault(FOLDER, "cannot be read: " + e);
    }
  }

  private static String line(Path page) throws RuleFault {
    String file = String.valueOf(page.getFileName());
    String code = file.substring(0, file.length() - ".md".length());
    Data head = Data.parse(head(page, file), file);
    Map<String, Data> facts = head.map(FACTS);
    for (String needed : new String[] {"name", "title", "severity"}) {
      if (!facts.containsKey(needed)) {
        throw head.fault("has no " + needed);
      }
    }
    List<String> columns = new ArrayList<>();
    columns.add(code);
    columns.add(text(facts, "name", ""));
    columns.add(text(facts, "title", ""));
    columns.add(oneOf(SEVERITIES, head, text(facts, "severity", "")));
    columns.add(list(facts, "kinds"));
    columns.add(text(facts, "since", ""));
    columns.add(text(facts, "until", ""));
    columns.add(oneOf(FIXES, head, text(facts, "fix", "none")));
    columns.add(list(facts, "explains"));
    columns.add(text(facts, "target", ""));
    columns.add(text(facts, "from", ""));
    columns.add(text(facts, "needs", ""));
    return String.join("\t", columns);
  }

  private static String head(Path page, String file) throws RuleFault {
    String text;
    try {
      text = Files.readString(page);
    } catch (IOException e) {
      throw new RuleFault(file, "cannot be read: " + e);
    }
    int end = text.indexOf("\n" + FENCE, FENCE.length() - 1);
    if (!text.startsWith(FENCE) || end < 0) {
      throw new RuleFault(file, "does not begin with facts between two lines '---'");
    }
    return text.substring(FENCE.length(), end + 1);
  }

  private static String text(Map<String, Data> facts, String name, String otherwise)
      throws RuleFault {
    Data fact = facts.get(name);
    return fact == null || fact.isNull() ? otherwise : fact.text();
  }

  private static String list(Map<String, Data> facts, String name) throws RuleFault {
    Data fact = facts.get(name);
    return fact == null ? "" : String.join(",", fact.texts());
  }

  private static String oneOf(Set<String> allowed, Data head, String word) throws RuleFault {
    if (!allowed.contains(word)) {
      throw head.fault(
          "has '" + word + "', which is none of " + allowed.stream().sorted().toList());
    }
    return word;
  }
}
