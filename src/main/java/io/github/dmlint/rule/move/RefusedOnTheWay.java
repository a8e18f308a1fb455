package io.github.dmlint.rule.move;

import io.github.dmlint.cluster.Cluster;
import io.github.dmlint.cluster.Component;
import io.github.dmlint.cluster.ComponentKind;
import io.github.dmlint.release.Release;
import io.github.dmlint.rule.Explanation;
import io.github.dmlint.rule.Move;
import io.github.dmlint.rule.MoveRule;
import io.github.dmlint.rule.Remark;
import io.github.dmlint.syntax.KeyPath;
import io.github.dmlint.verdict.golang.Ciphertext;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What the target accepts and a release on the way to it does not. */
final class RefusedOnTheWay implements MoveRule {
  private static final String CODE = "DM411";

  @Override
  public void check(Move move, Cluster cluster, Consumer<Remark> out) {
    Optional<Release> id = last(move, "playbook-needs-server-id");
    Optional<Release> password = last(move, "plain-password-refused");
    for (Component worker : cluster.of(ComponentKind.DM_WORKER)) {
      if (id.isPresent() && cluster.variables().lacks(worker.host(), "server_id")) {
        String words =
            "'%s' has no 'server_id', without which the playbook of DM '%s' fails after it has stopped the worker; '%s' can do without."
                .formatted(worker.host().name(), id.get(), move.target());
        out.accept(remark(worker, "server_id", words, "set server_id to a number of its own."));
      }
      String text = worker.text("mysql_password");
      if (password.isPresent() && !text.isEmpty() && Ciphertext.fault(text).isPresent()) {
        String words =
            "The 'mysql_password' of '%s' is plain text, with which dm-worker of DM '%s' does not start; '%s' accepts it."
                .formatted(worker.host().name(), password.get(), move.target());
        out.accept(
            remark(
                worker,
                "mysql_password",
                words,
                "keep what dmctl --encrypt made of it until the target runs everywhere."));
      }
    }
  }

  /** The last release before the target that has a behaviour which the target has not. */
  private static Optional<Release> last(Move move, String behaviour) {
    List<Release> skipped = move.target().has(behaviour) ? List.of() : move.skipped();
    return skipped.stream()
        .filter(release -> release.has(behaviour))
        .reduce((first, second) -> second);
  }

  private static Remark remark(Component worker, String variable, String words, String help) {
    return Remark.of(
        CODE,
        worker.place(variable),
        KeyPath.of(worker.host().name(), variable),
        Explanation.of(words).note("refused on the way").help(help));
  }
}
