package io.github.dmlint.engine;

import io.github.dmlint.decode.Problem;
import io.github.dmlint.decode.Stage;
import io.github.dmlint.release.Release;
import io.github.dmlint.syntax.KeyPath;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** What is wrong with the release that an inventory names. */
final class InventoryRelease {
  private InventoryRelease() {}

  static Optional<Problem> problem(NamedRelease named, LintSettings settings) {
    Optional<Release> release = settings.rules().find(named.value());
    if (release.isEmpty()) {
      return Optional.of(problem("dm-version-unknown", named));
    }
    boolean other = settings.target().isPresent() && !settings.target().equals(release);
    return other ? Optional.of(problem("dm-version-differs", named)) : Optional.empty();
  }

  private static Problem problem(String kind, NamedRelease named) {
    return new Problem(
        kind,
        Stage.CHECK,
        Problem.Effect.REFUSED,
        OptionalInt.empty(),
        KeyPath.of("all:vars", "dm_version"),
        named.place().span(),
        Map.of("value", named.value()));
  }
}
