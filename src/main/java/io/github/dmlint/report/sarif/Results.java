package io.github.dmlint.report.sarif;

import de.jcup.sarif_2_1_0.model.ArtifactChange;
import de.jcup.sarif_2_1_0.model.Fix;
import de.jcup.sarif_2_1_0.model.Location;
import de.jcup.sarif_2_1_0.model.LogicalLocation;
import de.jcup.sarif_2_1_0.model.PropertyBag;
import de.jcup.sarif_2_1_0.model.Replacement;
import de.jcup.sarif_2_1_0.model.Result;
import io.github.dmlint.release.Release;
import io.github.dmlint.rule.Finding;
import io.github.dmlint.rule.Label;
import io.github.dmlint.text.Edit;
import io.github.dmlint.text.Place;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Findings as SARIF results. */
final class Results {
  /** The most labels of a result that GitHub takes. */
  private static final int MOST_LABELS = 100;

  private final Artifacts artifacts;
  private final Regions regions;
  private final Rules rules;
  private final Taxonomy taxonomy;
  private final Fingerprints fingerprints;

  Results(Artifacts artifacts, Regions regions, Rules rules, Taxonomy taxonomy) {
    this.artifacts = artifacts;
    this.regions = regions;
    this.rules = rules;
    this.taxonomy = taxonomy;
    this.fingerprints = new Fingerprints(artifacts);
  }

  Result result(Finding finding, Optional<Release> release) {
    Result result = new Result();
    result.setRuleId(finding.code());
    result.setRuleIndex(rules.index(finding.code()));
    result.setKind(Result.Kind.FAIL);
    result.setLevel(Result.Level.fromValue(finding.severity().id()));
    result.setMessage(rules.message(finding.code(), text(finding)));
    Location location = regions.location(finding.place());
    if (!finding.path().isRoot()) {
      LogicalLocation logical = new LogicalLocation();
      logical.setFullyQualifiedName(finding.path().toString());
      logical.setKind("property");
      location.setLogicalLocations(set(logical));
    }
    result.setLocations(List.of(location));
    result.setPartialFingerprints(fingerprints.of(finding));
    if (!finding.labels().isEmpty()) {
      result.setRelatedLocations(related(finding));
    }
    finding.fix().ifPresent(fix -> result.setFixes(set(fix(fix, finding.place()))));
    release.ifPresent(known -> result.setTaxa(taxonomy.taxon(known)));
    result.setProperties(properties(finding));
    return result;
  }

  /** What is wrong, and what to do about it, as a sentence of its own. */
  private static String text(Finding finding) {
    String help = finding.help();
    if (help.isEmpty()) {
      return finding.message();
    }
    String remedy = Character.toUpperCase(help.charAt(0)) + help.substring(1);
    return finding.message()
        + " "
        + (remedy.endsWith("?") ? remedy.substring(0, remedy.length() - 1) + "." : remedy);
  }

  private static PropertyBag properties(Finding finding) {
    PropertyBag properties = new PropertyBag();
    if (finding.dmCode().isPresent()) {
      properties.setAdditionalProperty("dmCode", finding.dmCode().getAsInt());
    }
    properties.setAdditionalProperty("stopsHere", finding.first());
    return properties;
  }

  private Set<Location> related(Finding finding) {
    Set<Location> related = new LinkedHashSet<>();
    int id = 0;
    for (Label label : finding.labels()) {
      if (id < MOST_LABELS) {
        Location location = regions.location(label.place());
        location.setId(id++);
        location.setMessage(SarifTexts.message(sentence(label.text())));
        related.add(location);
      }
    }
    return related;
  }

  private static String sentence(String words) {
    String text = words.isEmpty() ? "Here" : words;
    String start = Character.toUpperCase(text.charAt(0)) + text.substring(1);
    return start.endsWith(".") ? start : start + ".";
  }

  private Fix fix(io.github.dmlint.rule.Fix fix, Place place) {
    List<Replacement> replacements = new ArrayList<>();
    for (Edit edit : fix.edits()) {
      Replacement replacement = new Replacement();
      replacement.setDeletedRegion(Regions.plain(new Place(place.source(), edit.span())));
      replacement.setInsertedContent(SarifTexts.content(edit.replacement()));
      replacements.add(replacement);
    }
    ArtifactChange change = new ArtifactChange();
    change.setArtifactLocation(artifacts.location(place.source().path()));
    change.setReplacements(replacements);
    Fix written = new Fix();
    written.setDescription(SarifTexts.message(fix.description()));
    written.setArtifactChanges(set(change));
    return written;
  }

  private static <T> Set<T> set(T one) {
    Set<T> set = new LinkedHashSet<>();
    set.add(one);
    return set;
  }
}
