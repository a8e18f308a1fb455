package io.github.dmlint.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The key tables of all releases are those of DM's sources. */
class KeyTablesTest {
  private static final RuleSets RULES = RuleSets.bundled();

  @Test
  void everyTableOfEveryReleaseIsWhatTheDecoderKnows() throws IOException {
    List<Set<String>> expected = new ArrayList<>();
    List<Release> releases = RULES.releases();
    releases.forEach(r -> expected.add(new TreeSet<>()));
    for (String line : Files.readAllLines(Path.of("testdata/release/known-keys.txt"))) {
      if (!line.startsWith("#")) {
        String fact = line.substring(0, line.indexOf(" : "));
        for (String range : line.substring(line.indexOf(" : ") + 3).split(",", -1)) {
          String[] ends = range.split("\\.\\.", 2);
          int last = releases.indexOf(RULES.release(ends[ends.length - 1]));
          for (int i = releases.indexOf(RULES.release(ends[0])); i <= last; i++) {
            expected.get(i).add(fact);
          }
        }
      }
    }
    assertEquals(92, releases.size());
    for (int i = 0; i < releases.size(); i++) {
      Set<String> found = facts(releases.get(i));
      Set<String> missing = new TreeSet<>(expected.get(i));
      missing.removeAll(found);
      found.removeAll(expected.get(i));
      assertEquals(Set.of(), missing, "missing at " + releases.get(i));
      assertEquals(Set.of(), found, "too many at " + releases.get(i));
    }
  }

  @Test
  void equalTablesAreOneObject() {
    assertSame(root("v1.0.3", FileKind.TASK), root("v1.0.4", FileKind.TASK));
    assertSame(root("v1.0.0", FileKind.DMCTL), root("v1.0.7", FileKind.DMCTL));
    KeySpec before = root("v1.0.5", FileKind.TASK).key("routes").orElseThrow();
    assertSame(before, root("v1.0.6", FileKind.TASK).key("routes").orElseThrow());
  }

  @Test
  void typesAreNamedAsTheDecodersNameThem() {
    StructType task = root("v1.0.3", FileKind.TASK);
    assertEquals("config.TaskConfig", task.goType());
    assertEquals("[]*config.MySQLInstance", type(task, "mysql-instances").goType());
    assertEquals("map[string]*filter.Rules", type(task, "black-white-list").goType());
    KeyType loaders = type(task, "loaders");
    assertEquals("map[string]*config.LoaderConfig", loaders.goType());
    KeyType loader = loaders.element().orElseThrow();
    assertTrue(loader.pointer());
    assertEquals("config.rawLoaderConfig", loader.goType());
    assertTrue(loader.struct().orElseThrow().wrapped());
    assertFalse(task.wrapped());
    KeyType target = type(root("v6.6.0", FileKind.TASK), "target-database");
    assertEquals("dbconfig.DBConfig", target.goType());
    assertEquals("[]uint8", type(root("v5.3.0", FileKind.DM_MASTER), "ssl-ca-bytes").goType());
  }

  @Test
  void secretsAreMarked() {
    assertTrue(root("v1.0.3", FileKind.DM_WORKER).key("from").isPresent());
    StructType from = type(root("v1.0.3", FileKind.DM_WORKER), "from").struct().orElseThrow();
    assertTrue(from.key("password").orElseThrow().secret());
    assertFalse(from.key("user").orElseThrow().secret());
    StructType master = root("v6.5.0", FileKind.DM_MASTER);
    assertTrue(master.key("ssl-key-base64").orElseThrow().secret());
    assertFalse(master.key("ssl-key").orElseThrow().secret());
  }

  @Test
  void everyKeyWithATagIsExplained() {
    List<String> silent = new ArrayList<>();
    for (Release release : List.of(RULES.release("v1.0.7"), RULES.newest())) {
      for (FileKind kind : FileKind.values()) {
        release.table(kind).map(KeyWalk::keys).orElse(Map.of()).values().stream()
            .filter(key -> !key.untagged() && key.notes().about().isEmpty())
            .forEach(key -> silent.add(release + " " + kind + " " + key.name()));
      }
    }
    assertEquals(List.of(), silent);
  }

  @Test
  void sourceFormAndCompactFormGiveTheSame() {
    RuleSets loaded =
        assertInstanceOf(RuleSets.Loaded.class, RuleSets.load(Path.of("rules"))).rules();
    assertEquals(RULES.releases().size(), loaded.releases().size());
    for (Release release : RULES.releases()) {
      Release other = loaded.release(release.name().text());
      assertEquals(facts(release), facts(other));
      for (FileKind.Format format : FileKind.Format.values()) {
        assertEquals(release.decoder(format), other.decoder(format));
      }
    }
  }

  private static StructType root(String release, FileKind kind) {
    return RULES.release(release).table(kind).orElseThrow().root();
  }

  private static KeyType type(StructType struct, String key) {
    return struct.key(key).orElseThrow().type();
  }

  private static Set<String> facts(Release release) {
    Set<String> facts = new TreeSet<>();
    for (FileKind kind : FileKind.values()) {
      release
          .table(kind)
          .ifPresent(
              table -> {
                facts.add(kind.id() + " . " + (table.strict() ? "strict" : "lenient"));
                fields(kind.id() + " ", table.root(), facts);
              });
    }
    return facts;
  }

  private static void fields(String path, StructType struct, Set<String> facts) {
    for (KeySpec key : struct.keys()) {
      String value = key.defaultValue().map(v -> " = " + v).orElse("");
      String own = path + key.name();
      facts.add(own + " " + family(key.type()) + (key.untagged() ? "!" : "") + value);
      below(own, key.type(), facts);
    }
  }

  private static void below(String path, KeyType type, Set<String> facts) {
    type.element()
        .ifPresent(
            element -> {
              String own = path + (type.kind() == KeyType.Kind.LIST ? "[]" : ".*");
              facts.add(own + " " + family(element));
              below(own, element, facts);
            });
    type.struct().ifPresent(struct -> fields(path + ".", struct, facts));
  }

  private static String family(KeyType type) {
    String name = type.kind().name().toLowerCase(Locale.ROOT);
    String bits =
        switch (type.kind()) {
          case INT, UINT, FLOAT -> String.valueOf(type.bits());
          default -> "";
        };
    return (type.pointer() ? "*" : "") + name + bits;
  }
}
