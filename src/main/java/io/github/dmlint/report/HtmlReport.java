package io.github.dmlint.report;

import io.github.dmlint.engine.LintResult;
import io.github.dmlint.rule.Finding;
import io.github.dmlint.rule.Severity;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** A page that needs nothing else: findings by file with code frames, to be filtered. */
final class HtmlReport implements Report {
  private static final String STYLE =
      """
      .bar { display: flex; gap: 1.2em; margin: 1em 0 1.5em; flex-wrap: wrap; }
      .bar label { cursor: pointer; }
      .count { font-variant-numeric: tabular-nums; color: var(--soft); }
      details { border: 1px solid var(--line); border-radius: 8px; margin: 0 0 1em; }
      details > summary { cursor: pointer; padding: .6em 1em; background: var(--panel);
        border-radius: 8px; font-weight: 600; overflow-wrap: anywhere; }
      article { padding: .9em 1em; border-top: 1px solid var(--line); }
      article p { margin: .1em 0 .5em; }
      .tag { font-weight: 700; } .tag a { color: inherit; }
      .error .tag { color: var(--error); } .warning .tag { color: var(--warning); }
      .note .tag { color: var(--note); }
      pre { background: var(--panel); padding: .7em .9em; border-radius: 6px; overflow-x: auto;
        margin: 0; font: 13px/1.45 ui-monospace, monospace; }
      .c-1-31 { color: var(--error); font-weight: 700; }
      .c-1-33 { color: var(--warning); font-weight: 700; }
      .c-1-36 { color: var(--note); font-weight: 700; }
      .c-34, .c-36 { color: var(--soft); } .c-1 { font-weight: 700; }
      body.no-error .error, body.no-warning .warning, body.no-note .note { display: none; }
      """;
  private static final String SCRIPT =
      """
      <script>
      document.querySelectorAll(".bar input").forEach(function (box) {
        function show() {
          document.body.classList.toggle("no-" + box.value, !box.checked);
          document.querySelectorAll("details").forEach(function (file) {
            file.hidden = !Array.from(file.querySelectorAll("article")).some(function (a) {
              return !document.body.classList.contains("no-" + a.className);
            });
          });
        }
        box.addEventListener("change", show);
      });
      </script>
      """;

  private final ReportContext context;

  HtmlReport(ReportContext context) {
    this.context = context;
  }

  @Override
  public void write(LintResult result, Appendable out) throws IOException {
    out.append(HtmlPage.head("dmlint report", STYLE + MatrixHtml.STYLE));
    out.append("<h1>dmlint report</h1>\n<p>").append(XmlWriter.escaped(Summary.of(result)));
    out.append("</p>\n");
    for (String note : result.notes()) {
      out.append("<p class=\"soft\">").append(XmlWriter.escaped(note)).append("</p>\n");
    }
    bar(result, out);
    for (Map.Entry<String, List<Finding>> file : ByFile.of(result).entrySet()) {
      if (!file.getValue().isEmpty()) {
        file(file.getKey(), file.getValue(), result, out);
      }
    }
    ReportContext.Matrix matrix = context.matrix();
    if (matrix.files().stream().anyMatch(file -> !file.phases().isEmpty())) {
      out.append("<h2>Which releases of DM accept the files</h2>\n");
      MatrixHtml.table(matrix.files(), matrix.releases(), out);
    }
    out.append("<p class=\"soft\">dmlint ").append(XmlWriter.escaped(context.version()));
    out.append("</p>\n").append(SCRIPT).append(HtmlPage.FOOT);
  }

  private static void bar(LintResult result, Appendable out) throws IOException {
    out.append("<div class=\"bar\">\n");
    for (Severity severity : Severity.values()) {
      int count = result.count(severity);
      out.append("<label><input type=\"checkbox\" checked value=\"").append(severity.id());
      out.append("\"> ").append(severity.id()).append("s <span class=\"count\">" + count);
      out.append("</span></label>\n");
    }
    out.append("</div>\n");
  }

  private static void file(String path, List<Finding> findings, LintResult result, Appendable out)
      throws IOException {
    out.append("<details open>\n<summary>").append(XmlWriter.escaped(path));
    out.append(" <span class=\"count\">" + findings.size() + "</span></summary>\n");
    for (Finding finding : findings) {
      String code = finding.code();
      out.append("<article class=\"").append(finding.severity().id()).append("\">\n<p>");
      out.append("<span class=\"tag\">").append(finding.severity().id()).append(" <a href=\"");
      out.append(ReportContext.page(code)).append("\">").append(code).append("</a> ");
      out.append(finding.name()).append("</span> ");
      out.append(XmlWriter.escaped(finding.message())).append("</p>\n<pre>");
      StringBuilder frame = new StringBuilder();
      new CodeFrame(finding, result.secrets(), new Colours(true)).write(frame);
      out.append(HtmlPage.coloured(frame.toString())).append("</pre>\n</article>\n");
    }
    out.append("</details>\n");
  }
}
