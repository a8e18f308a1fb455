package io.github.dmlint.report;

import io.github.dmlint.engine.FileDiff;
import io.github.dmlint.json.JsonWriter;
import io.github.dmlint.release.Change;
import io.github.dmlint.release.FileKind;
import io.github.dmlint.release.KeyPlace;
import io.github.dmlint.release.ReleaseDiff;
import io.github.dmlint.rule.Finding;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** What changed between two releases, or what of it touches files, for programs. */
public final class DiffJson {
  /** Grows when a reader of the form before would stumble. */
  private static final int VERSION = 1;

  private final JsonWriter json;

  private DiffJson(JsonWriter json) {
    this.json = json;
  }

  /**
   * @param files what touches them; none to tell all changes
   */
  public static void write(ReleaseDiff diff, Optional<List<FileDiff>> files, Appendable out)
      throws IOException {
    JsonWriter json = new JsonWriter(out);
    json.open('{').name("version").number(VERSION);
    json.name("from").text(diff.before().name().text());
    json.name("to").text(diff.after().name().text());
    DiffJson writer = new DiffJson(json);
    if (files.isPresent()) {
      json.name("files").open('[');
      for (FileDiff file : files.get()) {
        writer.file(file, diff);
      }
      json.close(']');
    } else {
      json.name("changes").open('[');
      for (Change change : diff.changes()) {
        writer.change(change);
      }
      json.close(']');
    }
    json.close('}');
  }

  private void file(FileDiff file, ReleaseDiff diff) throws IOException {
    json.open('{').name("path").text(file.path()).name("kind").text(file.kind().id());
    json.name("acceptedBefore").flag(file.before()).name("acceptedAfter").flag(file.after());
    json.name("changes").open('[');
    for (Change change : diff.changes()) {
      if (file.touchedBy(change)) {
        change(change);
      }
    }
    json.close(']').name("findings").open('[');
    for (Finding finding : file.findings()) {
      json.open('{').name("code").text(finding.code());
      json.name("severity").text(finding.severity().name().toLowerCase(Locale.ROOT));
      json.name("line").number(finding.place().line());
      json.name("column").number(finding.place().column());
      json.name("message").text(finding.message()).name("help").text(finding.help()).close('}');
    }
    json.close(']').close('}');
  }

  private void change(Change change) throws IOException {
    json.open('{');
    if (change instanceof Change.KeyGone gone) {
      key("key-gone", gone.place());
      if (gone.moved().isPresent()) {
        json.name("movedTo").text(gone.moved().get().kind().id());
      }
    } else if (change instanceof Change.KeyAdded added) {
      key("key-added", added.place());
      json.name("type").text(added.spec().type().words());
    } else if (change instanceof Change.TypeChanged type) {
      key("type-changed", type.place());
      json.name("before").text(type.before().type().words());
      json.name("after").text(type.after().type().words());
    } else if (change instanceof Change.DefaultChanged value) {
      key("default-changed", value.place());
      json.name("before").text(value.before()).name("after").text(value.after());
    } else if (change instanceof Change.KeyDeprecated deprecated) {
      key("key-deprecated", deprecated.place());
    } else {
      other(change);
    }
    json.name("text").text(DiffText.said(change)).name("do").text(change.remedy()).close('}');
  }

  private void other(Change change) throws IOException {
    if (change instanceof Change.ValuesChanged values) {
      json.name("change").text("values-changed").name("keys").open('[');
      for (KeyPlace place : values.keys()) {
        json.open('{').name("kind").text(place.kind().id()).name("key").text(place.path());
        json.close('}');
      }
      json.close(']');
      texts("added", values.added());
      texts("gone", values.gone());
    } else if (change instanceof Change.KindChanged kind) {
      json.name("change").text(kind.added() ? "kind-added" : "kind-gone");
      json.name("kind").text(kind.kind().id());
    } else if (change instanceof Change.StrictnessChanged strictness) {
      json.name("change").text("strictness-changed").name("kind").text(strictness.kind().id());
      json.name("strict").flag(strictness.strict());
    } else if (change instanceof Change.BehaviourChanged behaviour) {
      json.name("change").text("behaviour-changed").name("name").text(behaviour.name());
      kinds(behaviour.kinds());
      json.name("alive").flag(behaviour.alive());
    } else if (change instanceof Change.CheckChanged check) {
      json.name("change").text("check-changed").name("name").text(check.problem());
      kinds(check.kinds());
      json.name("madeBefore").flag(check.before().made());
      code("codeBefore", check.before().code());
      json.name("madeAfter").flag(check.after().made());
      code("codeAfter", check.after().code());
    }
  }

  private void key(String change, KeyPlace place) throws IOException {
    json.name("change").text(change).name("kind").text(place.kind().id());
    json.name("key").text(place.path());
  }

  private void kinds(Collection<FileKind> kinds) throws IOException {
    texts("kinds", kinds.stream().map(FileKind::id).toList());
  }

  private void texts(String name, List<String> texts) throws IOException {
    json.name(name).open('[');
    for (String text : texts) {
      json.text(text);
    }
    json.close(']');
  }

  private void code(String name, OptionalInt code) throws IOException {
    json.name(name);
    if (code.isPresent()) {
      json.number(code.getAsInt());
    } else {
      json.nothing();
    }
  }
}
