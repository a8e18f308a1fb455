package io.github.dmlint.report;

import io.github.dmlint.engine.FileMatrix;
import io.github.dmlint.json.JsonWriter;
import io.github.dmlint.release.FileKind;
import io.github.dmlint.rule.Finding;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Which releases accept files, for programs. */
public final class MatrixJson {
  /** Grows when a reader of the form before would stumble. */
  private static final int VERSION = 1;

  private MatrixJson() {}

  public static void write(List<FileMatrix> files, Appendable out) throws IOException {
    JsonWriter json = new JsonWriter(out);
    json.open('{').name("version").number(VERSION).name("files").open('[');
    for (FileMatrix file : files) {
      json.open('{').name("path").text(file.path()).name("kind");
      Optional<String> kind = file.kind().map(FileKind::id);
      if (kind.isPresent()) {
        json.text(kind.get());
      } else {
        json.nothing();
      }
      json.name("reason").text(file.reason()).name("phases").open('[');
      for (FileMatrix.Phase phase : file.phases()) {
        phase(phase, json);
      }
      json.close(']').close('}');
    }
    json.close(']').close('}');
  }

  private static void phase(FileMatrix.Phase phase, JsonWriter json) throws IOException {
    json.open('{').name("first").text(phase.range().first().name().text());
    json.name("last").text(phase.range().last().name().text());
    json.name("releases").number(phase.count());
    json.name("result").text(MatrixText.word(phase.mark()));
    if (phase.first().isPresent()) {
      Finding finding = phase.first().get();
      json.name("code").text(finding.code()).name("message").text(finding.message());
      json.name("line").number(finding.place().line());
      json.name("column").number(finding.place().column());
    }
    json.close('}');
  }
}
