package io.github.dmlint.rule.inventory;

import io.github.dmlint.cluster.Cluster;
import io.github.dmlint.cluster.Component;
import io.github.dmlint.cluster.ComponentKind;
import io.github.dmlint.release.Release;
import io.github.dmlint.rule.Explanation;
import io.github.dmlint.rule.InventoryRule;
import io.github.dmlint.rule.Remark;
import io.github.dmlint.rule.Severity;
import io.github.dmlint.syntax.KeyPath;
import io.github.dmlint.text.Place;
import io.github.dmlint.verdict.golang.Ciphertext;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** A password that is no ciphertext, for a release that takes it as plain text then. */
final class DoubtfulPassword implements InventoryRule {
  private static final String CODE = "DM326";

  /** What dmctl makes of one character is at least this long. */
  private static final int SHORTEST = 23;

  @Override
  public void check(Cluster cluster, Release release, Consumer<Remark> out) {
    if (release.has("plain-password-refused")) {
      return;
    }
    Set<Place> seen = new HashSet<>();
    for (Component worker : cluster.of(ComponentKind.DM_WORKER)) {
      String password = worker.text("mysql_password");
      boolean plain =
          !password.isEmpty()
              && password.indexOf('"') < 0
              && password.indexOf('\\') < 0
              && Ciphertext.fault(password).isPresent();
      if (plain && seen.add(worker.place("mysql_password"))) {
        boolean damaged = looksEncrypted(password);
        Explanation words =
            damaged
                ? Explanation.of(
                        "The mysql_password of '%s' looks like what dmctl encrypts, but cannot be decrypted: DM '%s' then takes it for the password itself, and the upstream denies access."
                            .formatted(worker.host().name(), release))
                    .note("damaged?")
                    .help("copy the whole line that 'dmctl -encrypt' printed.")
                : Explanation.of(
                        "The mysql_password of '%s' is plain text, which DM '%s' takes; it stands readable in dm-worker.toml on the host."
                            .formatted(worker.host().name(), release))
                    .note("plain text")
                    .help("write what 'dmctl -encrypt' makes of the password.");
        out.accept(
            new Remark(
                CODE,
                worker.place("mysql_password"),
                KeyPath.of(worker.host().name(), "mysql_password"),
                words,
                Optional.of(damaged ? Severity.WARNING : Severity.NOTE)));
      }
    }
  }

  /** Letters, digits, '+' and '/' only, and as long as base64 of a ciphertext is. */
  private static boolean looksEncrypted(String text) {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == '=') {
      end--;
    }
    boolean mixed = false;
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      boolean alphabet =
          c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '/';
      if (!alphabet && c != '+') {
        return false;
      }
      mixed |= c < 'a';
    }
    return mixed && end >= SHORTEST;
  }
}
