package io.github.dmlint.rule.inventory;

import io.github.dmlint.ansible.InventoryHost;
import io.github.dmlint.ansible.Setting;
import io.github.dmlint.cluster.Cluster;
import io.github.dmlint.release.Release;
import io.github.dmlint.rule.Explanation;
import io.github.dmlint.rule.InventoryRule;
import io.github.dmlint.rule.Remark;
import io.github.dmlint.syntax.KeyPath;
import io.github.dmlint.text.Place;
import io.github.dmlint.text.Span;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/** A value that a '#' cuts short. */
final class CutValue implements InventoryRule {
  private static final String CODE = "DM303";

  @Override
  public void check(Cluster cluster, Release release, Consumer<Remark> out) {
    Set<Span> seen = new HashSet<>();
    String text = cluster.inventory().source().text();
    for (InventoryHost host : cluster.inventory().hosts()) {
      for (InventoryHost.Mention mention : host.mentions()) {
        for (Setting setting : mention.settings().values()) {
          int end = setting.place().span().end();
          boolean cut = end < text.length() && text.charAt(end) == '#';
          if (cut && setting.place().span().length() >= 0 && seen.add(setting.place().span())) {
            out.accept(
                Remark.of(
                    CODE,
                    new Place(setting.place().source(), new Span(end, end + 1)),
                    KeyPath.of(host.name(), setting.name()),
                    Explanation.of(
                            "An unquoted '#' begins a comment even inside a word: Ansible cuts the value of '%s' here and drops the rest of the line."
                                .formatted(setting.name()))
                        .note("a comment from here on")
                        .help("quote the value: " + setting.name() + "='...'.")));
          }
        }
      }
    }
  }
}
