package io.github.dmlint.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dmlint.engine.LintResult;
import io.github.dmlint.engine.LintSettings;
import io.github.dmlint.engine.Linter;
import io.github.dmlint.release.FileKind;
import io.github.dmlint.release.RulePages;
import io.github.dmlint.release.RuleSets;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The code frames of the text report. */
class TextReportTest {
  private static String report(FileKind kind, String text, boolean colour) throws IOException {
    Path folder = Path.of("").toAbsolutePath();
    LintSettings settings =
        LintSettings.plain(folder).target(RuleSets.bundled().release("v1.0.3")).kind(kind);
    Linter linter = new Linter(settings, fault -> {});
    linter.add(Path.of("a.toml"), text.getBytes(StandardCharsets.UTF_8));
    LintResult result = linter.check(List.of());
    StringBuilder out = new StringBuilder();
    ReportContext context =
        new ReportContext(
            "1", RulePages.bundled(), folder, folder, colour, false, 0, ReportContext.Matrix.NONE);
    new TextReport(context).write(result, out);
    return out.toString();
  }

  private static void shows(String text, String... lines) throws IOException {
    String out = report(FileKind.DMCTL, text, false);
    for (String line : lines) {
      assertTrue(out.contains(line + "\n"), out);
    }
  }

  private static final String MASTER = "master-addr = \"127.0.0.1:8261\"\n";

  @Test
  void caretsStandUnderWideAndCombiningCharacters() throws IOException {
    shows(
        MASTER + "x = { \"日本\" = 1, \"e\u0301\" = 2 }\n",
        " 2 | x = { \"日本\" = 1, \"e\u0301\" = 2 }",
        "   | ^ unknown key");
    shows(MASTER + "\"日本e\u0301\" = 1\n", "   | ^^^^^^^ unknown key");
  }

  @Test
  void tabsAreFourColumns() throws IOException {
    shows(MASTER + "\tx = 1\n", " 2 |     x = 1", "   |     ^ unknown key");
  }

  @Test
  void signsThatTheTerminalWouldObeyAreWrittenOut() throws IOException {
    String out = report(FileKind.DMCTL, MASTER + "\"a\\u001b[31m\u202e\" = 1\n", false);
    assertFalse(out.contains("\u001b") || out.contains("\u202e"), out);
    assertTrue(out.contains("a\\x1b[31m\\u202e"), out);
  }

  @Test
  void longLinesAreCutAroundThePlace() throws IOException {
    String out =
        report(
            FileKind.DMCTL,
            MASTER + "# " + "y".repeat(500) + "\n" + "x = \"" + "z".repeat(900_000) + "\"\n",
            false);
    for (String line : out.split("\n", -1)) {
      assertTrue(line.length() <= 140, line.length() + " columns");
    }
    assertTrue(out.contains(" 3 | x = \"zzz"), out);
    assertTrue(out.contains("z…\n"), out);
  }

  @Test
  void coloursAreThereOnlyWhenAskedFor() throws IOException {
    assertTrue(report(FileKind.DMCTL, MASTER + "x = 1\n", true).contains("\u001b[1;33mwarning"));
    assertFalse(report(FileKind.DMCTL, MASTER + "x = 1\n", false).contains("\u001b"));
  }

  @Test
  void theFirstRefusalIsWhereDmStops() throws IOException {
    String worker = "relay-dir = 1\nsource-id = \"a\"\nx = 1\n";
    String out = report(FileKind.DM_WORKER, worker, false);
    assertTrue(out.contains("   = DM code 40003; DM stops here\n"), out);
    assertTrue(out.contains("   = DM code 40004\n"), out);
    assertEquals(out.indexOf("DM stops here"), out.lastIndexOf("DM stops here"), out);
    assertTrue(report(FileKind.DMCTL, "x =\n", false).contains("   = DM stops here\n"));
  }

  @Test
  void aCleanFileIsOneLine() throws IOException {
    assertEquals(
        "No findings in 1 file; target DM 'v1.0.3'.\n", report(FileKind.DMCTL, MASTER, false));
  }
}
