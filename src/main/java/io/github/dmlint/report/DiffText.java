package io.github.dmlint.report;

import io.github.dmlint.engine.FileDiff;
import io.github.dmlint.release.Change;
import io.github.dmlint.release.KeyPlace;
import io.github.dmlint.release.ReleaseDiff;
import io.github.dmlint.rule.Finding;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/** What changed between two releases, for people: one line for each change. */
public final class DiffText {
  private final ReleaseDiff diff;
  private final Appendable out;

  public DiffText(ReleaseDiff diff, Appendable out) {
    this.diff = diff;
    this.out = out;
  }

  /** All changes. */
  public void write() throws IOException {
    out.append("From DM '%s' to DM '%s':\n".formatted(diff.before(), diff.after()));
    for (Change change : diff.changes()) {
      line(change);
    }
    out.append(Summary.plural(diff.changes().size(), "change")).append(".\n");
  }

  /** What touches a file. */
  public void write(FileDiff file) throws IOException {
    out.append("%s (%s): ".formatted(Visible.of(file.path()), file.kind().id()));
    out.append("DM '%s' %s it, ".formatted(diff.before(), word(file.before())));
    out.append("DM '%s' %s it.\n".formatted(diff.after(), word(file.after())));
    for (Change change : diff.changes()) {
      if (file.touchedBy(change)) {
        line(change);
      }
    }
    for (Finding finding : file.findings()) {
      out.append("  ! ");
      ConciseReport.line(finding, out);
      if (!finding.help().isEmpty()) {
        out.append("      do: ").append(Visible.of(finding.help())).append('\n');
      }
    }
  }

  private static String word(boolean accepted) {
    return accepted ? "accepts" : "does not accept";
  }

  private void line(Change change) throws IOException {
    out.append("  ").append(words(change)).append('\n');
    if (!change.remedy().isEmpty()) {
      out.append("      do: ").append(change.remedy()).append(".\n");
    }
  }

  private static String words(Change change) {
    if (change instanceof Change.KeyGone gone) {
      return "- " + key(gone.place()) + " is gone.";
    } else if (change instanceof Change.KeyAdded added) {
      String about = added.spec().notes().about().map(words -> ": " + words).orElse("");
      return "+ " + key(added.place()) + " is new" + about + ".";
    } else if (change instanceof Change.TypeChanged type) {
      String was = type.before().type().goType();
      return "~ %s takes '%s', not '%s'."
          .formatted(key(type.place()), type.after().type().goType(), was);
    } else if (change instanceof Change.DefaultChanged value) {
      return "~ %s means %s when it is not written, not %s."
          .formatted(key(value.place()), standard(value.after()), standard(value.before()));
    } else if (change instanceof Change.KeyDeprecated deprecated) {
      String why = deprecated.spec().deprecated().map(words -> ": " + words).orElse("");
      return "~ " + key(deprecated.place()) + " is deprecated" + why + ".";
    } else if (change instanceof Change.ValuesChanged values) {
      String keys = values.keys().stream().map(DiffText::key).collect(Collectors.joining(", "));
      return "~ " + keys + ":" + list(" new values", values.added()) + list(" gone", values.gone());
    } else if (change instanceof Change.KindChanged kind) {
      return (kind.added() ? "+ there are now '" : "- there are no longer '")
          + (kind.kind().id() + "' files.");
    } else if (change instanceof Change.StrictnessChanged strictness) {
      String refused = strictness.strict() ? "refused now." : "no longer refused.";
      return "~ " + strictness.kind().id() + ": unknown keys are " + refused;
    } else if (change instanceof Change.BehaviourChanged behaviour) {
      return (behaviour.alive() ? "+ from now on: " : "- no longer: ") + behaviour.what();
    }
    throw new IllegalArgumentException("no words for " + change);
  }

  private static String key(KeyPlace place) {
    return place.kind().id() + " '" + place.path() + "'";
  }

  private static String standard(String value) {
    return value.isEmpty() ? "nothing" : "'" + value + "'";
  }

  private static String list(String lead, List<String> values) {
    return values.isEmpty() ? "" : lead + " '" + String.join("', '", values) + "'.";
  }
}
