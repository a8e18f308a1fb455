package io.github.dmlint.report.sarif;

import de.jcup.sarif_2_1_0.model.Location;
import de.jcup.sarif_2_1_0.model.PhysicalLocation;
import de.jcup.sarif_2_1_0.model.Region;
import io.github.dmlint.engine.SecretBook;
import io.github.dmlint.rule.Secrets;
import io.github.dmlint.text.LineIndex;
import io.github.dmlint.text.Place;
import io.github.dmlint.text.Source;
import io.github.dmlint.text.Span;

/**
 * Places as SARIF has them. A region keeps to one line, since GitHub shows an alert only where the
 * whole region is in the change; its context is a line before and a line after.
 */
final class Regions {
  /** A longer context helps nobody, in UTF-16 units. */
  private static final int LONGEST = 4000;

  private final Artifacts artifacts;
  private final SecretBook secrets;

  Regions(Artifacts artifacts, SecretBook secrets) {
    this.artifacts = artifacts;
    this.secrets = secrets;
  }

  Location location(Place place) {
    PhysicalLocation physical = new PhysicalLocation();
    physical.setArtifactLocation(artifacts.location(place.source().path()));
    Region region = region(place);
    physical.setRegion(region);
    if (!place.source().text().isEmpty()) {
      context(place, region, physical);
    }
    Location location = new Location();
    location.setPhysicalLocation(physical);
    return location;
  }

  private void context(Place place, Region region, PhysicalLocation physical) {
    Source source = place.source();
    LineIndex lines = source.lines();
    int from = Math.max(1, place.line() - 1);
    int to = Math.min(lines.lines(), place.line() + 1);
    if (to > place.line() && lines.start(to) == source.text().length()) {
      to--;
    }
    Span span = new Span(lines.start(from), lines.end(to));
    if (span.length() > LONGEST) {
      return;
    }
    Secrets hidden = secrets.of(source);
    Region context = new Region();
    context.setStartLine(from);
    context.setEndLine(to);
    context.setSnippet(SarifTexts.content(hidden.hide(source, span) + "\n"));
    physical.setContextRegion(context);
    region.setSnippet(SarifTexts.content(hidden.hide(source, oneLine(place))));
  }

  private static Span oneLine(Place place) {
    int end = place.source().lines().end(place.line());
    int start = place.span().start();
    return new Span(start, Math.max(start, Math.min(place.span().end(), end)));
  }

  private static Region region(Place place) {
    return plain(new Place(place.source(), oneLine(place)));
  }

  /** A region of any lines, without a snippet. */
  static Region plain(Place place) {
    Region region = new Region();
    region.setStartLine(place.line());
    region.setStartColumn(place.column());
    region.setEndLine(place.endLine());
    region.setEndColumn(place.endColumn());
    return region;
  }
}
