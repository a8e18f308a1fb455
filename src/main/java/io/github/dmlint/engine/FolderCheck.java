package io.github.dmlint.engine;

import io.github.dmlint.release.Release;
import io.github.dmlint.rule.ClusterRule;
import io.github.dmlint.rule.Finding;
import io.github.dmlint.rule.Neighbourhood;
import io.github.dmlint.rule.Neighbourhood.Binary;
import io.github.dmlint.rule.Secrets;
import io.github.dmlint.rule.check.RuleList;
import io.github.dmlint.text.Source;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rules over a folder as a whole. */
final class FolderCheck {
  private final LintSettings settings;
  private final Targets targets;
  private final Explainer explainer;

  FolderCheck(LintSettings settings, Targets targets) {
    this.settings = settings;
    this.targets = targets;
    this.explainer = new Explainer(settings.pages());
  }

  /** The findings of a folder that was named; each is of a file in it. */
  List<FileResult> check(Path folder) {
    Path inventory = folder.resolve(Targets.INVENTORY);
    Optional<Neighbourhood.Version> version =
        Files.isRegularFile(inventory) ? version(inventory) : Optional.empty();
    List<Binary> binaries = settings.isolated() ? List.of() : new Binaries(settings).of(folder);
    if (binaries.isEmpty()) {
      return List.of();
    }
    Release target = targets.of(inventory).release();
    Neighbourhood neighbourhood = new Neighbourhood(target, settings.rules(), version, binaries);
    List<FileResult> results = new ArrayList<>();
    for (ClusterRule rule : RuleList.overFolders()) {
      rule.check(
          neighbourhood,
          remark -> {
            Source source = remark.place().source();
            Finding finding = explainer.finding(remark, Secrets.of(source));
            results.add(
                new FileResult(
                    source.path(),
                    Optional.empty(),
                    "a program of DM",
                    Optional.of(target),
                    FileResult.State.CHECKED,
                    settings.filter().apply(List.of(finding))));
          });
    }
    return results;
  }

  private Optional<Neighbourhood.Version> version(Path inventory) {
    Source source = Intake.read(inventory, settings.shown(inventory)).source();
    return NamedRelease.of(source)
        .map(
            named ->
                new Neighbourhood.Version(
                    named.place(), named.value(), named.release(settings.rules())));
  }
}
