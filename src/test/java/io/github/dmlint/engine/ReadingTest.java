package io.github.dmlint.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dmlint.release.RuleSets;
import io.github.dmlint.rule.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is found, what is read, and what becomes of what cannot be read. */
class ReadingTest {
  private static final String MASTER = "master-addr = \"127.0.0.1:8261\"\n";

  @TempDir Path folder;

  private LintResult check(String... paths) {
    List<Path> named = new ArrayList<>();
    for (String path : paths) {
      named.add(Path.of(path));
    }
    LintSettings settings = LintSettings.plain(folder).target(RuleSets.bundled().release("v1.0.3"));
    return new Linter(settings, fault -> {}).check(named);
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static List<String> paths(LintResult result) {
    return result.files().stream().map(FileResult::path).toList();
  }

  private static List<String> codes(LintResult result) {
    return result.findings().stream().map(Finding::code).toList();
  }

  @Test
  void hiddenAndIgnoredFoldersAreLeftOutUnlessNamed() throws IOException {
    write(".git/HEAD", "ref: refs/heads/main\n");
    write(".gitignore", "/old/\nbuild-*\n!build-keep\nvendor/**/deep\n");
    for (String in :
        List.of("", ".hidden/", "old/", "a/old/", "build-1/", "build-keep/", "vendor/x/deep/")) {
      write(in + "dmctl.toml", MASTER);
    }
    assertEquals(
        List.of("a/old/dmctl.toml", "build-keep/dmctl.toml", "dmctl.toml"), paths(check("")));
    assertEquals(List.of(".hidden/dmctl.toml", "old/dmctl.toml"), paths(check(".hidden", "old")));
  }

  @Test
  void aFileIsCheckedOnce() throws IOException {
    write("conf/dmctl.toml", MASTER);
    assertEquals(List.of("conf/dmctl.toml"), paths(check("conf", "conf/dmctl.toml", "")));
  }

  @Test
  void kindsAreToldByNameThenByKeys() throws IOException {
    write("dm-worker1.toml", "");
    write("x.toml", "[[deploy]]\n");
    write("mysql.yaml", "source-id: a\nfrom:\n  host: b\n");
    write("some.yml", "task-mode: all\n");
    write("hosts", "[dm_worker_servers]\n");
    write("site.yml", "- hosts: all\n");
    write("Cargo.toml", "[package]\n");
    List<String> kinds = new ArrayList<>();
    for (FileResult file : check("").files()) {
      kinds.add(file.path() + " " + file.kind().map(kind -> kind.id()).orElse("-"));
    }
    assertEquals(
        List.of(
            "Cargo.toml -",
            "dm-worker1.toml dm-worker",
            "mysql.yaml source",
            "site.yml -",
            "some.yml task",
            "x.toml dm-master"),
        kinds);
  }

  @Test
  void aFileOverTheLimitIsAFinding() throws IOException {
    write("big.toml", "#".repeat(LintSettings.LARGEST + 1));
    write("dmctl.toml", "# " + "x".repeat(LintSettings.LARGEST - 100) + "\n" + MASTER);
    LintResult result = check("big.toml", "dmctl.toml");
    assertEquals(List.of("DM002"), codes(result));
    assertEquals(1, result.count(FileResult.State.UNCHECKED));
  }

  @Test
  void aPipeIsNeverOpened() throws IOException, InterruptedException {
    Process made = new ProcessBuilder("mkfifo", folder.resolve("dmctl.toml").toString()).start();
    assertTrue(made.waitFor(5, TimeUnit.SECONDS) && made.exitValue() == 0);
    write("dm-master.toml", MASTER);
    LintResult result = check("");
    assertEquals(List.of("DM001"), codes(result));
    assertEquals(List.of("dm-master.toml", "dmctl.toml"), paths(result));
  }

  @Test
  void whatIsNotThereIsAFinding() {
    LintResult result = check("nowhere.toml");
    assertEquals(List.of("DM001"), codes(result));
    assertTrue(result.findings().get(0).message().contains("there is no such file"));
  }

  @Test
  void threadsChangeNothing() throws IOException {
    for (int i = 0; i < 40; i++) {
      write("d" + i % 7 + "/dm-worker" + i + ".toml", "x" + i + " = 1\ny = 2\n");
    }
    LintSettings one = LintSettings.plain(folder).target(RuleSets.bundled().release("v1.0.3"));
    LintSettings four =
        new LintSettings(
            folder,
            one.rules(),
            one.pages(),
            one.target(),
            one.from(),
            one.kind(),
            false,
            4,
            one.filter(),
            List.of(),
            false,
            List.of());
    List<Path> all = List.of(Path.of(""));
    List<String> first = messages(new Linter(one, fault -> {}).check(all));
    assertEquals(first, messages(new Linter(four, fault -> {}).check(all)));
    assertEquals(120, first.size());
  }

  private static List<String> messages(LintResult result) {
    return result.findings().stream().map(f -> f.place().source().path() + f.message()).toList();
  }

  @Test
  void theTargetIsThatOfTheNearestInventory() throws IOException {
    write("inventory.ini", "[all:vars]\ndm_version = v1.0.2\n");
    write("a/inventory.ini", "[all:vars]\ndm_version = 1.0.5\n");
    write("a/conf/dmctl.toml", MASTER);
    write("b/conf/dmctl.toml", MASTER);
    LintResult result =
        new Linter(LintSettings.plain(folder), fault -> {})
            .check(List.of(Path.of("a/conf"), Path.of("b/conf")));
    assertEquals("v1.0.5", result.files().get(0).release().orElseThrow().name().text());
    assertEquals("v1.0.2", result.files().get(1).release().orElseThrow().name().text());
    assertEquals(2, result.notes().size());
  }
}
