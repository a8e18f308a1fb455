package io.github.dmlint.engine;

import io.github.dmlint.decode.Problem;
import io.github.dmlint.decode.Stage;
import io.github.dmlint.release.Release;
import io.github.dmlint.release.Resolution;
import io.github.dmlint.syntax.KeyPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** What is wrong with the release that an inventory names. */
final class InventoryRelease {
  private InventoryRelease() {}

  static Optional<Problem> problem(NamedRelease named, LintSettings settings) {
    Resolution resolution = settings.rules().resolve(named.value());
    if (resolution instanceof Resolution.Unknown unknown) {
      List<String> near = new ArrayList<>();
      unknown.near().forEach(release -> near.add("'" + release.name() + "'"));
      return Optional.of(problem("dm-version-unknown", named, String.join(", ", near)));
    }
    if (resolution instanceof Resolution.Newer newer) {
      String newest = newer.newest().name().text();
      return Optional.of(problem("dm-version-newer", named, newest));
    }
    Release release =
        resolution instanceof Resolution.Assumed assumed
            ? assumed.release()
            : ((Resolution.Exact) resolution).release();
    if (!named.value().startsWith("v") && !named.value().equals("latest")) {
      // dmlint knows what is meant; the address that local_prepare.yml makes of it does not exist.
      return Optional.of(problem("dm-version-unknown", named, "'" + release.name() + "'"));
    }
    boolean other = settings.target().isPresent() && !settings.target().get().equals(release);
    return other ? Optional.of(problem("dm-version-differs", named, "")) : Optional.empty();
  }

  private static Problem problem(String kind, NamedRelease named, String near) {
    return new Problem(
        kind,
        Stage.CHECK,
        kind.equals("dm-version-newer") ? Problem.Effect.TOLERATED : Problem.Effect.REFUSED,
        OptionalInt.empty(),
        KeyPath.of("all:vars", "dm_version"),
        named.place().span(),
        Map.of("value", named.value(), "near", near));
  }
}
