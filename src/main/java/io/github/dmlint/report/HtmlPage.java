package io.github.dmlint.report;

/** What all pages share: the frame of the page, its colours by day and by night. */
final class HtmlPage {
  static final String FOOT = "</main>\n</body>\n</html>\n";

  private static final String STYLE =
      """
      :root { color-scheme: light dark; --back: #fff; --text: #1f2328; --soft: #656d76;
        --panel: #f6f8fa; --line: #d0d7de; --error: #c1121f; --warning: #8a5a00; --note: #0969a2;
        --ok: #1a7f37; }
      @media (prefers-color-scheme: dark) {
        :root { --back: #0d1117; --text: #e6edf3; --soft: #9198a1; --panel: #161b22;
          --line: #30363d; --error: #ff7b72; --warning: #e3b341; --note: #79c0ff; --ok: #56d364; }
      }
      body { background: var(--back); color: var(--text); margin: 0;
        font: 15px/1.5 system-ui, sans-serif; }
      main { max-width: 72em; margin: 0 auto; padding: 1.5em; }
      h1 { font-size: 1.5em; margin: 0 0 .4em; } .soft { color: var(--soft); }
      a { color: var(--note); }
      """;
  private static final char ESCAPE = '\u001b';

  private HtmlPage() {}

  /** The beginning of a page, up to its content. */
  static String head(String title, String style) {
    return "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';"
        + " style-src 'unsafe-inline'; script-src 'unsafe-inline'\">\n"
        + "<title>"
        + title
        + "</title>\n<style>\n"
        + STYLE
        + style
        + "</style>\n</head>\n<body>\n<main>\n";
  }

  /** A text with the colours of {@link Colours} as HTML: {@code 1;31} is the class c-1-31. */
  static String coloured(String text) {
    StringBuilder out = new StringBuilder();
    int from = 0;
    for (int at = text.indexOf(ESCAPE); at >= 0; at = text.indexOf(ESCAPE, from)) {
      out.append(XmlWriter.escaped(text.substring(from, at)));
      int end = text.indexOf('m', at);
      String code = text.substring(at + 2, end);
      String span = "<span class=\"c-" + code.replace(';', '-') + "\">";
      out.append(code.equals("0") ? "</span>" : span);
      from = end + 1;
    }
    return out.append(XmlWriter.escaped(text.substring(from))).toString();
  }
}
