package io.github.dmlint.release;

import io.github.dmlint.release.pack.PagePacker;
import io.github.dmlint.release.pack.RuleFault;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The table of rules, and their pages. */
public final class RulePages {
  private final @Nullable Path folder;
  private final Supplier<String> text;
  private volatile @Nullable Table table;

  /**
   * @param text the table; asked for once there is something to explain
   */
  private RulePages(Supplier<String> text, @Nullable Path folder) {
    this.folder = folder;
    this.text = text;
  }

  /** The rules by code, and those that explain a kind of problem, the highest code first. */
  private record Table(Map<String, RulePage> byCode, Map<String, List<RulePage>> byProblem) {
    static Table of(String text) {
      Table table = new Table(new LinkedHashMap<>(), new LinkedHashMap<>());
      for (String line : text.split("\n", -1)) {
        if (!line.isEmpty()) {
          RulePage page = page(line.split("\t", -1));
          table.byCode.put(page.code(), page);
          for (String problem : page.explains()) {
            table.byProblem.computeIfAbsent(problem, any -> new ArrayList<>()).add(0, page);
          }
        }
      }
      return table;
    }
  }

  private Table table() {
    Table known = table;
    if (known == null) {
      known = Table.of(text.get());
      table = known;
    }
    return known;
  }

  private static RulePage page(String[] columns) {
    return new RulePage(
        columns[0],
        columns[1],
        columns[2],
        columns[3],
        list(columns[4]),
        columns[5],
        columns[6],
        columns[7],
        list(columns[8]),
        columns[9],
        columns[10],
        columns[11]);
  }

  private static List<String> list(String column) {
    return column.isEmpty() ? List.of() : List.of(column.split(",", -1));
  }

  /** The rules that dmlint was built with. */
  public static RulePages bundled() {
    return Bundled.PAGES;
  }

  /**
   * The rules of a folder in the form of {@code rules/}.
   *
   * @throws RuleFault if a page is at fault
   */
  public static RulePages load(Path rules) throws RuleFault {
    String table = new PagePacker(rules).table();
    return new RulePages(() -> table, rules.resolve(PagePacker.FOLDER));
  }

  /** All rules in the order of their codes. */
  public List<RulePage> all() {
    return List.copyOf(table().byCode.values());
  }

  public Optional<RulePage> find(String code) {
    return Optional.ofNullable(table().byCode.get(code));
  }

  /** The rules that put a kind of problem into words, the highest code first. */
  public List<RulePage> explaining(String problem) {
    return table().byProblem.getOrDefault(problem, List.of());
  }

  /** The page of a rule, its head left out. */
  public RuleText text(RulePage page) {
    String file = page.code() + ".md";
    try {
      String text = folder == null ? resource(file) : Files.readString(folder.resolve(file));
      int head = text.indexOf("\n---\n", 3);
      return RuleText.of(head < 0 ? text : text.substring(head + 5));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String resource(String file) throws IOException {
    try (InputStream in = RulePages.class.getResourceAsStream(PagePacker.FOLDER + "/" + file)) {
      if (in == null) {
        throw new IllegalStateException("built without " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Read when first asked for. */
  private static final class Bundled {
    static final RulePages PAGES =
        new RulePages(() -> new String(Pack.bytes(Packed.pages()), StandardCharsets.UTF_8), null);
  }
}
