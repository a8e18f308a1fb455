package io.github.dmlint.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dmlint.release.Release;
import io.github.dmlint.release.RuleSets;
import io.github.dmlint.rule.Finding;
import io.github.dmlint.rule.Severity;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The release of a program is told from its bytes, or from what it prints. */
class BinaryTest {
  private static final RuleSets RULES = RuleSets.bundled();

  /** Bytes as Go's linker leaves them: strings one after the other without a divider. */
  private static byte[] program(String commit, int before) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(new byte[] {0x7f, 'E', 'L', 'F'});
    out.writeBytes("0123456789abcdef".repeat(before / 16).getBytes(StandardCharsets.US_ASCII));
    out.writeBytes((commit + "2019-12-13 07:04:53release-1.0").getBytes(StandardCharsets.US_ASCII));
    out.writeBytes(new byte[5000]);
    return out.toByteArray();
  }

  private static String commit(String release) {
    return RULES.release(release).facts().commits().get(0);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 32, 4096, (1 << 20) - 32, 1 << 20, (1 << 20) + 16, 3 << 20})
  void aCommitIsFoundWhereverItStands(int before, @TempDir Path folder) throws IOException {
    Path file = Files.write(folder.resolve("dm-worker"), program(commit("v1.0.3"), before));
    BinaryScan.Found found = new BinaryScan(RULES).scan(file);
    assertEquals(commit("v1.0.3"), found.sign());
    assertEquals(List.of(RULES.release("v1.0.3")), found.releases());
  }

  @Test
  void aProgramWithoutKnownCommitIsOfNoRelease(@TempDir Path folder) throws IOException {
    Path file = Files.write(folder.resolve("dmctl"), program("0".repeat(40), 64));
    assertEquals(BinaryScan.Found.NOTHING, new BinaryScan(RULES).scan(file));
  }

  @Test
  void whatIsPrintedTellsByCommitAndElseByVersion() {
    BinaryAsk ask = new BinaryAsk(RULES);
    String lines =
        """
        Release Version: %s
        Git Commit Hash: %s
        Git Branch: release-1.0
        UTC Build Time: 2019-09-06 03:18:48
        Go Version: go version go1.12 linux/amd64
        """;
    Release first = RULES.release("v1.0.0");
    assertEquals(
        List.of(first),
        ask.told(lines.formatted("v1.0.0-10-geb2889c9", commit("v1.0.0"))).releases());
    assertEquals(
        List.of(first), ask.told(lines.formatted("v1.0.0-10-geb2889c9", "unknown")).releases());
    assertTrue(ask.told("Usage of x:\n").releases().isEmpty());
  }

  @Test
  void theDmctlThatPeopleCopyFromTheOldDirectoryIsNoError(@TempDir Path folder) throws IOException {
    Path old = Files.createDirectories(folder.resolve("dmctl"));
    Files.write(old.resolve("dmctl"), program(commit("v1.0.2"), 0));
    Files.writeString(folder.resolve("inventory.ini"), "[all:vars]\ndm_version = v1.0.3\n");
    List<Finding> findings =
        new Linter(LintSettings.plain(folder), fault -> {}).check(List.of(Path.of(""))).findings();
    Finding finding = findings.get(0);
    assertEquals(1, findings.size());
    assertEquals("DM403", finding.code());
    assertEquals(Severity.NOTE, finding.severity());
    assertTrue(finding.message().contains("of DM 'v1.0.2'"), finding.message());
  }

  @Test
  void mixedProgramsAreToldWithAllPlaces(@TempDir Path folder) throws IOException {
    Path bin = Files.createDirectories(folder.resolve("resources/bin"));
    Files.write(bin.resolve("dm-worker"), program(commit("v1.0.3"), 0));
    Files.write(bin.resolve("dm-master"), program(commit("v1.0.2"), 0));
    Files.writeString(folder.resolve("inventory.ini"), "[all:vars]\ndm_version = v1.0.3\n");
    LintResult result =
        new Linter(LintSettings.plain(folder), fault -> {}).check(List.of(Path.of("")));
    Finding finding = result.findings().get(0);
    assertEquals("DM403", finding.code());
    assertEquals("resources/bin/dm-master", finding.place().source().path());
    assertEquals(2, finding.labels().size());
  }

  @Test
  void aFolderWithoutProgramsIsNoMistake(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("inventory.ini"), "[all:vars]\ndm_version = v1.0.3\n");
    LintResult result =
        new Linter(LintSettings.plain(folder), fault -> {}).check(List.of(Path.of("")));
    assertEquals(List.of(), result.findings());
  }
}
