package io.github.dmlint.report.sarif;

import de.jcup.sarif_2_1_0.model.MultiformatMessageString;
import de.jcup.sarif_2_1_0.model.ReportingDescriptor;
import de.jcup.sarif_2_1_0.model.ReportingDescriptorReference;
import de.jcup.sarif_2_1_0.model.ToolComponent;
import de.jcup.sarif_2_1_0.model.ToolComponentReference;
import io.github.dmlint.release.Release;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The releases of DM that findings are about, as a taxonomy. */
final class Taxonomy {
  private static final String NAME = "dm-releases";
  private static final String GUID = "6d1f6a52-6f0b-4c3e-9b0b-4a7de0a41c57";

  private final List<Release> releases;

  Taxonomy(List<Release> releases) {
    this.releases = releases;
  }

  Set<ToolComponent> component() {
    ToolComponent taxonomy = new ToolComponent();
    taxonomy.setName(NAME);
    taxonomy.setGuid(GUID);
    taxonomy.setShortDescription(SarifTexts.both("Releases of TiDB Data Migration."));
    Set<ReportingDescriptor> taxa = new LinkedHashSet<>();
    for (Release release : releases) {
      ReportingDescriptor taxon = new ReportingDescriptor();
      taxon.setId(release.name().text());
      MultiformatMessageString words =
          SarifTexts.both("DM " + release.name() + " refuses, ignores or warns of it.");
      taxon.setShortDescription(words);
      taxa.add(taxon);
    }
    taxonomy.setTaxa(taxa);
    Set<ToolComponent> all = new LinkedHashSet<>();
    all.add(taxonomy);
    return all;
  }

  Set<ToolComponentReference> reference() {
    Set<ToolComponentReference> references = new LinkedHashSet<>();
    references.add(self());
    return references;
  }

  Set<ReportingDescriptorReference> taxon(Release release) {
    ReportingDescriptorReference reference = new ReportingDescriptorReference();
    reference.setId(release.name().text());
    reference.setIndex(releases.indexOf(release));
    reference.setToolComponent(self());
    Set<ReportingDescriptorReference> references = new LinkedHashSet<>();
    references.add(reference);
    return references;
  }

  private static ToolComponentReference self() {
    ToolComponentReference reference = new ToolComponentReference();
    reference.setName(NAME);
    reference.setIndex(0);
    reference.setGuid(GUID);
    return reference;
  }
}
