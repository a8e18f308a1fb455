package io.github.dmlint.upgrade.plan;

import io.github.dmlint.upgrade.preflight.CheckName;
import java.util.List;

/** A plan as one HTML page that needs nothing else, to be handed to those who decide. */
public final class PlanPage {
  private static final String STYLE =
      """
      :root{color-scheme:light dark;--ink:#1c2430;--faint:#5c6773;--line:#d5dbe1;--card:#f5f7f9;--dm:#dcebfa;--mon:#ececf2;--hot:#a3450c}
      @media(prefers-color-scheme:dark){:root{--ink:#e4e9ee;--faint:#9aa6b2;--line:#3a444f;--card:#1e252d;--dm:#1d3a57;--mon:#2b2f3a;--hot:#f0a36b}}
      body{font:15px/1.5 system-ui,sans-serif;color:var(--ink);max-width:62rem;margin:2rem auto;padding:0 1.25rem}
      h1{font-size:1.6rem;line-height:1.25;margin:0 0 .25rem}h2{font-size:1.15rem;margin:2rem 0 .5rem;border-bottom:1px solid var(--line);padding-bottom:.25rem}
      h3{font-size:1rem;margin:1rem 0 .25rem}p,ul,ol{margin:.4rem 0}li{margin:.25rem 0}
      .faint{color:var(--faint)}.warn{border-left:4px solid var(--hot);background:var(--card);padding:.6rem .9rem;margin:1rem 0}
      .do{color:var(--hot)}pre{background:var(--card);border:1px solid var(--line);border-radius:6px;padding:.5rem .75rem;overflow-x:auto;margin:.35rem 0;font:13px/1.45 ui-monospace,monospace}
      table{border-collapse:collapse;width:100%}td,th{text-align:left;padding:.3rem .6rem;border-bottom:1px solid var(--line);vertical-align:top}
      svg.cluster{width:100%;height:auto;font:13px system-ui,sans-serif}svg text{fill:var(--ink)}svg .address{font-weight:600}svg .version{fill:var(--faint);font-size:12px}
      svg .host{fill:var(--card);stroke:var(--line)}svg .dm{fill:var(--dm);stroke:var(--line)}svg .monitor{fill:var(--mon);stroke:var(--line)}
      svg .line{fill:none;stroke:var(--faint);stroke-width:1.5}.changes{font-size:.8rem;color:var(--hot);border:1px solid;border-radius:4px;padding:0 .4rem;margin-left:.5rem}
      @media print{body{margin:0;max-width:none}h2{break-after:avoid}li,tr,pre{break-inside:avoid}}
      """;

  private final StringBuilder out = new StringBuilder();

  private PlanPage() {}

  /**
   * @param hops whether each documented step is shown by itself
   */
  public static String of(Plan plan, boolean hops) {
    PlanPage page = new PlanPage();
    page.head(plan);
    page.cluster(plan);
    page.steps(plan);
    page.checks();
    page.list("Preconditions", plan.preconditions());
    page.notes(plan, hops);
    page.list("Known defects", plan.defects());
    page.list("The way back", plan.wayBack());
    return page.out.append("</body>\n</html>\n").toString();
  }

  private void head(Plan plan) {
    String cluster = plan.deployment().clusterName();
    String title = (cluster.isEmpty() ? "DM cluster" : cluster) + " to DM " + plan.target();
    out.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    out.append("<meta name=\"viewport\" content=\"width=device-width\">\n<title>");
    out.append(escape(title)).append("</title>\n<style>\n").append(STYLE);
    out.append("</style>\n</head>\n<body>\n<h1>Upgrade plan: ").append(escape(title));
    out.append("</h1>\n<p class=\"faint\">");
    out.append(escape(PlanText.headline(plan) + " Directory: " + plan.directory()));
    out.append("</p>\n");
    for (String problem : plan.deployment().problems()) {
      warn("The cluster is not known in full: " + problem);
    }
    if (plan.jumps()) {
      warn(PlanText.jump(plan));
    }
    if (plan.backwards()) {
      warn(PlanText.BACKWARDS);
    }
  }

  private void warn(String text) {
    out.append("<div class=\"warn\">").append(escape(text)).append("</div>\n");
  }

  private void cluster(Plan plan) {
    if (!plan.deployment().members().isEmpty()) {
      out.append("<h2>The cluster</h2>\n").append(ClusterDrawing.svg(plan)).append('\n');
    }
  }

  private void list(String title, List<String> entries) {
    if (entries.isEmpty()) {
      return;
    }
    out.append("<h2>").append(escape(title)).append("</h2>\n<ul>\n");
    entries.forEach(entry -> out.append("<li>").append(escape(entry)).append("</li>\n"));
    out.append("</ul>\n");
  }

  private void notes(Plan plan, boolean hops) {
    out.append("<h2>Notes on the releases</h2>\n");
    if (hops) {
      for (Hop hop : plan.hops()) {
        out.append("<h3>Hop from ").append(escape(hop.from() + " to " + hop.to()));
        out.append("</h3>\n<p>In the DM-Ansible directory of ").append(escape("" + hop.to()));
        out.append(".</p>\n");
        hop.passed().forEach(release -> notes(Notes.of(release)));
      }
      return;
    }
    plan.notes().forEach(this::notes);
  }

  private void notes(Notes notes) {
    out.append("<h3>").append(escape(notes.release().toString())).append("</h3>\n<ul>\n");
    for (String change : notes.upgrade()) {
      out.append("<li class=\"do\">").append(escape(change)).append("</li>\n");
    }
    notes.changes().forEach(c -> out.append("<li>").append(escape(c)).append("</li>\n"));
    out.append("</ul>\n");
  }

  private void steps(Plan plan) {
    out.append("<h2>The steps</h2>\n<ol>\n");
    for (PlannedStep step : plan.steps()) {
      out.append("<li><strong>").append(escape(step.title())).append("</strong>: ");
      out.append(escape(step.purpose()));
      if (step.changes()) {
        out.append("<span class=\"changes\">changes the cluster</span>");
      }
      if (!step.commands().isEmpty()) {
        out.append("<pre>").append(escape(String.join("\n", step.commands()))).append("</pre>");
      }
      out.append("</li>\n");
    }
    out.append("</ol>\n");
  }

  private void checks() {
    out.append("<h2>The checks before the first change</h2>\n<table>\n");
    out.append("<tr><th>Check</th><th>What must hold</th></tr>\n");
    for (CheckName check : CheckName.values()) {
      out.append("<tr><td>").append(escape(check.title())).append("</td><td>");
      out.append(escape(check.demand())).append("</td></tr>\n");
    }
    out.append("</table>\n<p class=\"faint\">A check that fails stops 'dmlint apply'. After each ");
    out.append(
        "playbook its outcome is proven by the statistics of the plays, by -V of the files ");
    out.append("and by /status of the processes, whatever its exit code.</p>\n");
  }

  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
