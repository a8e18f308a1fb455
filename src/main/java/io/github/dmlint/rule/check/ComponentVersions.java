package io.github.dmlint.rule.check;

import io.github.dmlint.release.Release;
import io.github.dmlint.rule.ClusterRule;
import io.github.dmlint.rule.Explanation;
import io.github.dmlint.rule.Neighbourhood;
import io.github.dmlint.rule.Neighbourhood.Binary;
import io.github.dmlint.rule.Remark;
import io.github.dmlint.rule.Severity;
import io.github.dmlint.syntax.KeyPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Programs of DM that are not all of the release aimed at. */
final class ComponentVersions implements ClusterRule {
  private static final String CODE = "DM403";

  @Override
  public void check(Neighbourhood neighbourhood, Consumer<Remark> out) {
    Release target = neighbourhood.target();
    List<Binary> others = new ArrayList<>();
    for (Binary binary : neighbourhood.binaries()) {
      if (!binary.releases().isEmpty() && !binary.releases().contains(target)) {
        others.add(binary);
      }
    }
    if (others.stream().allMatch(Binary::replaced)) {
      others.forEach(binary -> out.accept(replaced(binary, target)));
      return;
    }
    Explanation words = words(others, target);
    for (Binary binary : neighbourhood.binaries()) {
      if (binary != others.get(0)) {
        words = words.label(binary.place(), said(binary));
      }
    }
    if (neighbourhood.version().isPresent()) {
      Neighbourhood.Version version = neighbourhood.version().get();
      words = words.label(version.place(), "the inventory names '%s'".formatted(version.value()));
    }
    out.accept(Remark.of(CODE, others.get(0).place(), KeyPath.ROOT, words));
  }

  /** What the documents have people copy out of the old directory. */
  private static Remark replaced(Binary binary, Release target) {
    Explanation words =
        Explanation.of(
                "This %s is of DM %s and does not go together with a cluster of DM '%s'; rolling_update.yml puts the one of resources/bin in its place."
                    .formatted(binary.component(), binary.words(), target.name()))
            .note(said(binary))
            .help("use it until the upgrade only, to stop the tasks.");
    return new Remark(CODE, binary.place(), KeyPath.ROOT, words, Optional.of(Severity.NOTE));
  }

  private static Explanation words(List<Binary> others, Release target) {
    List<String> programs = new ArrayList<>();
    for (Binary binary : others) {
      programs.add("%s is of DM %s".formatted(binary.component(), binary.words()));
    }
    String message =
        "The target is DM '%s', but %s; rolling_update.yml deploys what lies here, and all components must be of one release."
            .formatted(target.name(), String.join(", ", programs));
    return Explanation.of(message)
        .note(said(others.get(0)))
        .help("set dm_version = %s and run local_prepare.yml again.".formatted(target.name()));
  }

  private static String said(Binary binary) {
    return binary.releases().isEmpty()
        ? "%s, of no release that dmlint knows".formatted(binary.component())
        : "%s of %s by %s".formatted(binary.component(), binary.words(), binary.sign());
  }
}
