package io.github.dmlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages in a real browser, which runs their script. */
@Tag("consumers")
class PageConsumersTest {
  private static final Path CLUSTER = Path.of("testdata", "clusters", "upgrade-to-v1.0.3");

  /** Takes the mark from a box, as a click does, and then tells what is still to be seen. */
  private static final String TRY =
      """
      <script>
      var box = document.querySelector(".bar input[value=error]");
      var before = Array.from(document.querySelectorAll("article")).filter(function (a) {
        return a.offsetParent !== null; });
      box.click();
      var after = Array.from(document.querySelectorAll("article")).filter(function (a) {
        return a.offsetParent !== null; });
      document.title = before.filter(function (a) { return a.classList.contains("error"); }).length
        + " " + after.filter(function (a) { return a.classList.contains("error"); }).length
        + " " + before.filter(function (a) { return a.classList.contains("warning"); }).length
        + " " + after.filter(function (a) { return a.classList.contains("warning"); }).length
        + " " + document.querySelectorAll("details:not([hidden]) article.error").length;
      </script>
      """;

  @TempDir Path folder;

  private static long count(String text, String word) {
    return Pattern.compile(Pattern.quote(word)).matcher(text).results().count();
  }

  @Test
  void theReportIsFilteredBySeverity() throws Exception {
    String html = Runs.in(CLUSTER, "check", "--target", "v1.0.3", "--format", "html", ".").out();
    long errors = count(html, "<article class=\"error\"");
    long warnings = count(html, "<article class=\"warning\"");
    assertTrue(errors > 0 && warnings > 0, html);
    Path page = folder.resolve("report.html");
    Files.writeString(page, html.replace("</body>", TRY + "</body>"));
    String title = Tools.dom(page).replaceAll("(?s).*<title>(.*?)</title>.*", "$1");
    assertTrue(title.startsWith("%d 0 %d %d ".formatted(errors, warnings, warnings)), title);
  }

  @Test
  void pagesTakeNothingFromElsewhere() throws Exception {
    String html = Runs.in(CLUSTER, "check", "--target", "v1.0.3", "--format", "html", ".").out();
    assertFalse(html.contains(" src=") || html.contains("<link"), html);
    assertTrue(html.contains("default-src 'none'"));
    Path page = folder.resolve("matrix.html");
    Files.writeString(page, Runs.in(CLUSTER, "matrix", "--format", "html", "conf").out());
    String dom = Tools.dom(page);
    assertEquals(1, count(dom, "<table"));
    assertTrue(dom.contains("class=\"refuses\""), dom);
  }
}
