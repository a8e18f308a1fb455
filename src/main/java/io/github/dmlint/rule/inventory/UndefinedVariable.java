package io.github.dmlint.rule.inventory;

import io.github.dmlint.cluster.Cluster;
import io.github.dmlint.cluster.RenderedFile;
import io.github.dmlint.release.Release;
import io.github.dmlint.rule.Explanation;
import io.github.dmlint.rule.InventoryRule;
import io.github.dmlint.rule.Remark;
import io.github.dmlint.syntax.KeyPath;
import io.github.dmlint.text.Place;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A variable that a template of DM-Ansible needs and nobody sets, or that Ansible cannot evaluate.
 */
final class UndefinedVariable implements InventoryRule {
  private static final String CODE = "DM305";

  @Override
  public void check(Cluster cluster, Release release, Consumer<Remark> out) {
    Set<String> seen = new HashSet<>();
    for (RenderedFile file : cluster.rendered()) {
      if (file.failure().isPresent() && seen.add(file.cause() + file.failure().get())) {
        String reason = file.failure().get();
        boolean undefined = reason.endsWith("is undefined");
        String ended = brief(reason);
        out.accept(
            Remark.of(
                CODE,
                file.cause().orElse(Place.file(cluster.inventory().source())),
                KeyPath.of(file.host()),
                Explanation.of(
                        "Ansible fails when it writes %s for '%s': %s By then it has stopped the process, which stays down."
                            .formatted(file.name(), file.host(), ended))
                    .note(undefined ? reason : "Ansible cannot evaluate this")
                    .help(
                        undefined
                            ? "set the variable on the line of the host."
                            : "write a value without '{{', or name a variable that exists.")));
      }
    }
  }

  /** Ansible's reason without the value that it repeats. */
  private static String brief(String reason) {
    String error = "template error while templating string: ";
    int at = reason.indexOf(error);
    int end = reason.indexOf(" String: ", Math.max(0, at));
    String words =
        at < 0 ? reason : reason.substring(at + error.length(), end < 0 ? reason.length() : end);
    String bare = words;
    while (bare.endsWith(".")) {
      bare = bare.substring(0, bare.length() - 1);
    }
    return (at < 0 ? "" : "it takes the value for a template of Jinja, ") + bare + ".";
  }
}
