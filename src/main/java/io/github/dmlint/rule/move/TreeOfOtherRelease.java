package io.github.dmlint.rule.move;

import io.github.dmlint.cluster.AnsibleTree;
import io.github.dmlint.cluster.Cluster;
import io.github.dmlint.cluster.Component;
import io.github.dmlint.cluster.ComponentKind;
import io.github.dmlint.release.Release;
import io.github.dmlint.rule.Explanation;
import io.github.dmlint.rule.Label;
import io.github.dmlint.rule.Remark;
import io.github.dmlint.rule.Severity;
import io.github.dmlint.rule.TreeRule;
import io.github.dmlint.syntax.KeyPath;
import io.github.dmlint.text.Place;
import io.github.dmlint.text.Source;
import io.github.dmlint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A DM-Ansible directory whose templates are not those of the release that it is to deploy. */
final class TreeOfOtherRelease implements TreeRule {
  private static final String CODE = "DM405";
  private static final String EXPRESSION = "{{ server_id";

  @Override
  public void check(AnsibleTree tree, Cluster cluster, Release release, Consumer<Remark> out) {
    List<Label> signs = new ArrayList<>();
    boolean needsId = false;
    if (tree.workerTemplate().isPresent()) {
      Source template = tree.workerTemplate().get();
      int metaFile = lineStart(template.text(), "meta-file");
      if (metaFile >= 0 && !release.has("template-writes-meta-file")) {
        signs.add(sign(template, metaFile, "this template still writes 'meta-file'"));
      }
      int id = template.text().indexOf(EXPRESSION);
      boolean always = id >= 0 && !isConditional(template.text(), id);
      if (always && !release.has("playbook-needs-server-id")) {
        needsId = true;
        signs.add(sign(template, id, "this template needs 'server_id' for each worker"));
      }
    }
    boolean portalMissing =
        tree.whole() && !tree.portal() && release.has("playbook-deploys-portal");
    if (portalMissing || !signs.isEmpty()) {
      String note =
          portalMissing ? "the directory cannot deploy dm-portal" : "the templates differ";
      out.accept(remark(cluster, release, note, signs, needsId && lacksId(cluster)));
    }
  }

  private static Remark remark(
      Cluster cluster, Release release, String note, List<Label> signs, boolean failing) {
    String consequence =
        failing
            ? "a worker here has no 'server_id', so rolling_update.yml fails after it has stopped"
                + " it."
            : "rolling_update.yml writes the files of the older release over those on the hosts.";
    Explanation words =
        Explanation.of(
                "This DM-Ansible directory is older than DM '%s': %s"
                    .formatted(release, consequence))
            .note(note)
            .help(
                "take the DM-Ansible of '%s' and copy the old inventory.ini and dmctl/ into it."
                    .formatted(release));
    for (Label sign : signs) {
      words = words.label(sign.place(), sign.text());
    }
    return new Remark(
        CODE,
        VersionPlace.of(cluster),
        KeyPath.of("all:vars", "dm_version"),
        words,
        failing ? Optional.of(Severity.ERROR) : Optional.empty());
  }

  private static boolean lacksId(Cluster cluster) {
    for (Component worker : cluster.of(ComponentKind.DM_WORKER)) {
      if (cluster.variables().lacks(worker.host(), "server_id")) {
        return true;
      }
    }
    return false;
  }

  private static Label sign(Source template, int at, String text) {
    int end = template.text().indexOf('\n', at);
    int last = end < 0 ? template.text().length() : end;
    return new Label(new Place(template, new Span(at, last)), text);
  }

  /** The offset of a line that begins with a text, or -1. */
  private static int lineStart(String text, String beginning) {
    if (text.startsWith(beginning)) {
      return 0;
    }
    int found = text.indexOf("\n" + beginning);
    return found < 0 ? -1 : found + 1;
  }

  /** Whether a condition on the variable is open here. */
  private static boolean isConditional(String text, int at) {
    int condition = text.lastIndexOf("{% if server_id", at);
    int end = text.lastIndexOf("{% endif", at);
    return condition >= 0 && condition > end || text.startsWith("{{ server_id |", at);
  }
}
