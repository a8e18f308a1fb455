package io.github.dmlint.report;

import io.github.dmlint.engine.FileMatrix;
import io.github.dmlint.release.FileKind;
import io.github.dmlint.release.Release;
import java.io.IOException;
import java.util.List;

/** Which releases accept files, as a heat map on a page that needs nothing else. */
public final class MatrixHtml {
  private static final String WIDE = "main { max-width: none; }\n";

  /** The look of the table. */
  static final String STYLE =
      """
      .map { border-collapse: collapse; } .wide { overflow-x: auto; }
      .map th { text-align: left; font-weight: 600; padding: .2em 1em .2em 0; white-space: nowrap; }
      .map td { height: 1.7em; min-width: 9px; padding: 0; text-align: center; font-size: 12px;
        border: 1px solid var(--back); color: var(--back); }
      .map .head td { color: var(--soft); text-align: left; border-left: 1px solid var(--line);
        white-space: nowrap; font-size: 11px; padding-left: 2px; }
      td.accepts { background: var(--ok); } td.warns { background: var(--warning); }
      td.refuses { background: var(--error); } td.unknown { background: var(--line); }
      i { font-style: normal; font-weight: 700; } i.accepts { color: var(--ok); }
      i.warns { color: var(--warning); } i.refuses { color: var(--error); }
      h2 { font-size: 1.1em; margin: 1.6em 0 .3em; } ul { list-style: none; padding: 0; margin: 0; }
      .range { display: inline-block; min-width: 22em; }
      """;

  private MatrixHtml() {}

  public static void write(List<FileMatrix> files, List<Release> releases, Appendable out)
      throws IOException {
    out.append(HtmlPage.head("dmlint matrix", WIDE + STYLE));
    out.append("<h1>Which releases of DM accept the files</h1>\n");
    table(files, releases, out);
    for (FileMatrix file : files) {
      list(file, out);
    }
    out.append(HtmlPage.FOOT);
  }

  /** A row for each file that is one of DM's, with a legend above. */
  static void table(List<FileMatrix> files, List<Release> releases, Appendable out)
      throws IOException {
    out.append(
        "<p class=\"soft\">● accepts ▲ accepts with warnings ✖ refuses · has no such file</p>\n");
    out.append("<div class=\"wide\"><table class=\"map\">\n");
    head(releases, out);
    for (FileMatrix file : files) {
      if (!file.phases().isEmpty()) {
        row(file, out);
      }
    }
    out.append("</table></div>\n");
  }

  /** The releases by the first two parts of their names. */
  private static void head(List<Release> releases, Appendable out) throws IOException {
    out.append("<tr class=\"head\"><th></th>");
    int from = 0;
    for (int i = 1; i <= releases.size(); i++) {
      if (i == releases.size() || !branch(releases.get(i)).equals(branch(releases.get(from)))) {
        out.append("<td colspan=\"" + (i - from) + "\">");
        out.append(XmlWriter.escaped(branch(releases.get(from)))).append("</td>");
        from = i;
      }
    }
    out.append("</tr>\n");
  }

  private static String branch(Release release) {
    String name = release.name().text();
    int first = name.indexOf('.');
    int second = first < 0 ? -1 : name.indexOf('.', first + 1);
    return second < 0 ? name : name.substring(1, second);
  }

  private static void row(FileMatrix file, Appendable out) throws IOException {
    out.append("<tr><th>").append(XmlWriter.escaped(file.path())).append("</th>");
    for (FileMatrix.Phase phase : file.phases()) {
      out.append("<td colspan=\"" + phase.count() + "\" class=\"");
      out.append(MatrixText.word(phase.mark())).append("\" title=\"");
      String words = phase.range() + " " + MatrixText.word(phase.mark());
      String reason = MatrixText.reason(phase.first());
      out.append(XmlWriter.escaped(reason.isEmpty() ? words : words + ": " + reason));
      out.append("\">").append(phase.mark().sign()).append("</td>");
    }
    out.append("</tr>\n");
  }

  private static void list(FileMatrix file, Appendable out) throws IOException {
    out.append("<h2>").append(XmlWriter.escaped(file.path()));
    out.append(" <span class=\"soft\">");
    out.append(file.kind().map(FileKind::id).orElse(XmlWriter.escaped(file.reason())));
    out.append("</span></h2>\n<ul>\n");
    for (FileMatrix.Phase phase : file.phases()) {
      out.append("<li><span class=\"range\"><i class=\"");
      out.append(MatrixText.word(phase.mark())).append("\">").append(phase.mark().sign());
      out.append("</i> ").append(XmlWriter.escaped(phase.range().toString()));
      out.append(" <span class=\"soft\">" + phase.count() + "</span></span> ");
      out.append(XmlWriter.escaped(MatrixText.reason(phase.first()))).append("</li>\n");
    }
    out.append("</ul>\n");
  }
}
