package io.github.dmlint.report;

import io.github.dmlint.engine.FileDiff;
import io.github.dmlint.release.Change;
import io.github.dmlint.release.FileKind;
import io.github.dmlint.release.KeyPlace;
import io.github.dmlint.release.ReleaseDiff;
import io.github.dmlint.rule.Finding;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
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
    list();
    out.append(Summary.plural(diff.changes().size(), "change")).append(".\n");
  }

  /** The changes alone. */
  void list() throws IOException {
    lines(diff.changes());
  }

  /** What touches a file. */
  public void write(FileDiff file) throws IOException {
    out.append("%s (%s): ".formatted(Visible.of(file.path()), file.kind().id()));
    out.append("DM '%s' %s it, ".formatted(diff.before(), word(file.before())));
    out.append("DM '%s' %s it.\n".formatted(diff.after(), word(file.after())));
    List<Change> touching = new ArrayList<>();
    for (Change change : diff.changes()) {
      if (file.touchedBy(change)) {
        touching.add(change);
      }
    }
    lines(touching);
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

  /** Keys of one name in sections of one kind change alike and are told in one line. */
  private record Line(char sign, Object name, String said, String remedy) {}

  private void lines(List<Change> changes) throws IOException {
    Map<Line, List<String>> lines = new LinkedHashMap<>();
    for (Change change : changes) {
      Optional<KeyPlace> place = place(change);
      Object name = place.isPresent() ? place.get().kind() + place.get().name() : change;
      Line line = new Line(sign(change), name, said(change), change.remedy());
      List<String> places = lines.computeIfAbsent(line, any -> new ArrayList<>());
      place.map(DiffText::key).ifPresent(places::add);
    }
    for (Map.Entry<Line, List<String>> entry : lines.entrySet()) {
      Line line = entry.getKey();
      String places = entry.getValue().isEmpty() ? "" : String.join(", ", entry.getValue()) + " ";
      out.append("  ").append(line.sign()).append(' ').append(places).append(line.said());
      out.append('\n');
      if (!line.remedy().isEmpty()) {
        out.append("      do: ").append(line.remedy()).append(".\n");
      }
    }
  }

  private static Optional<KeyPlace> place(Change change) {
    if (change instanceof Change.KeyGone gone) {
      return Optional.of(gone.place());
    } else if (change instanceof Change.KeyAdded added) {
      return Optional.of(added.place());
    } else if (change instanceof Change.TypeChanged type) {
      return Optional.of(type.place());
    } else if (change instanceof Change.DefaultChanged value) {
      return Optional.of(value.place());
    } else if (change instanceof Change.KeyDeprecated deprecated) {
      return Optional.of(deprecated.place());
    }
    return Optional.empty();
  }

  private static char sign(Change change) {
    boolean added =
        change instanceof Change.KeyAdded
            || change instanceof Change.KindChanged kind && kind.added()
            || change instanceof Change.BehaviourChanged behaviour && behaviour.alive()
            || change instanceof Change.CheckChanged check && !check.before().made();
    boolean gone =
        change instanceof Change.KeyGone
            || change instanceof Change.KindChanged kind && !kind.added()
            || change instanceof Change.BehaviourChanged behaviour && !behaviour.alive()
            || change instanceof Change.CheckChanged check && !check.after().made();
    return added ? '+' : gone ? '-' : '~';
  }

  /** What is said of a change, after the key where it is about one. */
  static String said(Change change) {
    if (change instanceof Change.KeyGone) {
      return "is gone.";
    } else if (change instanceof Change.KeyAdded added) {
      return "is new" + added.spec().notes().about().map(words -> ": " + words).orElse("") + ".";
    } else if (change instanceof Change.TypeChanged type) {
      String was = type.before().type().words();
      return "takes %s, not %s.".formatted(type.after().type().words(), was);
    } else if (change instanceof Change.DefaultChanged value) {
      return "means %s when it is not written, not %s."
          .formatted(standard(value.after()), standard(value.before()));
    } else if (change instanceof Change.KeyDeprecated deprecated) {
      String why = deprecated.spec().deprecated().map(words -> ": " + words).orElse("");
      return "is deprecated" + why + ".";
    } else if (change instanceof Change.ValuesChanged values) {
      String keys = values.keys().stream().map(DiffText::key).collect(Collectors.joining(", "));
      return keys + ":" + list(" new values", values.added()) + list(" gone", values.gone());
    } else if (change instanceof Change.KindChanged kind) {
      return (kind.added() ? "there are now '" : "there are no longer '")
          + (kind.kind().id() + "' files.");
    } else if (change instanceof Change.StrictnessChanged strictness) {
      String refused = strictness.strict() ? "refused now." : "no longer refused.";
      return strictness.kind().id() + ": unknown keys are " + refused;
    } else if (change instanceof Change.BehaviourChanged behaviour) {
      String lead = behaviour.alive() ? "from now on" : "no longer";
      return lead + kinds(behaviour.kinds()) + ": " + behaviour.what();
    } else if (change instanceof Change.CheckChanged check) {
      return check(check);
    }
    throw new IllegalArgumentException("no words for " + change);
  }

  private static String check(Change.CheckChanged check) {
    OptionalInt old = check.before().code();
    OptionalInt now = check.after().code();
    String lead;
    if (!check.before().made()) {
      lead = "told from now on" + code(now);
    } else if (!check.after().made()) {
      lead = "no longer told" + code(old);
    } else {
      lead = "told" + code(now) + ", before" + code(old);
    }
    return lead + kinds(check.kinds()) + ": " + check.what();
  }

  private static String code(OptionalInt code) {
    return code.isPresent() ? " with code " + code.getAsInt() : "";
  }

  private static String kinds(Set<FileKind> kinds) {
    return kinds.isEmpty()
        ? ""
        : kinds.stream().map(FileKind::id).collect(Collectors.joining(", ", " (", ")"));
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
