package io.github.dmlint.report;

import io.github.dmlint.engine.FileResult;
import io.github.dmlint.engine.LintResult;
import io.github.dmlint.json.JsonWriter;
import io.github.dmlint.release.FileKind;
import io.github.dmlint.rule.Finding;
import io.github.dmlint.rule.Fix;
import io.github.dmlint.rule.Label;
import io.github.dmlint.rule.Severity;
import io.github.dmlint.text.Edit;
import io.github.dmlint.text.Place;
import java.io.IOException;
import java.util.Locale;

/** Findings for programs, in the form of {@code docs/json.md}. */
final class JsonReport implements Report {
  /** Grows when a reader of the form before would stumble. */
  private static final int VERSION = 1;

  private final ReportContext context;

  JsonReport(ReportContext context) {
    this.context = context;
  }

  @Override
  public void write(LintResult result, Appendable out) throws IOException {
    JsonWriter json = new JsonWriter(out);
    json.open('{');
    json.name("version").number(VERSION);
    json.name("dmlint").text(context.version());
    json.name("exitCode").number(context.exitCode());
    summary(result, json);
    json.name("notes").open('[');
    for (String note : result.notes()) {
      json.text(note);
    }
    json.close(']');
    json.name("files").open('[');
    for (FileResult file : result.files()) {
      file(file, json);
    }
    json.close(']');
    json.name("findings").open('[');
    for (Finding finding : result.findings()) {
      finding(finding, json);
    }
    json.close(']').close('}');
  }

  private static void summary(LintResult result, JsonWriter json) throws IOException {
    json.name("summary").open('{');
    for (FileResult.State state : FileResult.State.values()) {
      json.name(state.name().toLowerCase(Locale.ROOT)).number(result.count(state));
    }
    for (Severity severity : Severity.values()) {
      json.name(severity.id() + "s").number(result.count(severity));
    }
    json.close('}');
  }

  private static void file(FileResult file, JsonWriter json) throws IOException {
    json.open('{');
    json.name("path").text(file.path());
    json.name("state").text(file.state().name().toLowerCase(Locale.ROOT));
    nullable("kind", file.kind().map(FileKind::id).orElse(""), json);
    json.name("reason").text(file.reason());
    nullable("release", file.release().map(release -> release.name().text()).orElse(""), json);
    json.close('}');
  }

  private static void nullable(String name, String value, JsonWriter json) throws IOException {
    json.name(name);
    if (value.isEmpty()) {
      json.nothing();
    } else {
      json.text(value);
    }
  }

  private static void finding(Finding finding, JsonWriter json) throws IOException {
    json.open('{');
    json.name("code").text(finding.code());
    json.name("name").text(finding.name());
    json.name("severity").text(finding.severity().id());
    place(finding.place(), json);
    json.name("keyPath").text(finding.path().toString());
    json.name("message").text(finding.message());
    json.name("note").text(finding.note());
    json.name("help").text(finding.help());
    json.name("dmCode");
    if (finding.dmCode().isPresent()) {
      json.number(finding.dmCode().getAsInt());
    } else {
      json.nothing();
    }
    json.name("first").flag(finding.first());
    json.name("labels").open('[');
    for (Label label : finding.labels()) {
      json.open('{');
      place(label.place(), json);
      json.name("text").text(label.text()).close('}');
    }
    json.close(']');
    json.name("fix");
    if (finding.fix().isPresent()) {
      fix(finding.fix().get(), finding.place(), json);
    } else {
      json.nothing();
    }
    json.close('}');
  }

  private static void place(Place place, JsonWriter json) throws IOException {
    json.name("path").text(place.source().path());
    range(place, json);
  }

  private static void range(Place place, JsonWriter json) throws IOException {
    json.name("startLine").number(place.line());
    json.name("startColumn").number(place.column());
    json.name("endLine").number(place.endLine());
    json.name("endColumn").number(place.endColumn());
  }

  private static void fix(Fix fix, Place place, JsonWriter json) throws IOException {
    json.open('{');
    json.name("description").text(fix.description());
    json.name("safe").flag(fix.safe());
    json.name("edits").open('[');
    for (Edit edit : fix.edits()) {
      json.open('{');
      range(new Place(place.source(), edit.span()), json);
      json.name("replacement").text(edit.replacement()).close('}');
    }
    json.close(']').close('}');
  }
}
