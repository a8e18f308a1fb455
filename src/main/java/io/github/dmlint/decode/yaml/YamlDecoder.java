package io.github.dmlint.decode.yaml;

import io.github.dmlint.decode.Decoder;
import io.github.dmlint.decode.Decoding;
import io.github.dmlint.decode.Value;
import io.github.dmlint.release.FileKind;
import io.github.dmlint.release.KeyTable;
import io.github.dmlint.release.Release;
import io.github.dmlint.syntax.Node;
import io.github.dmlint.syntax.SyntaxProblem;
import io.github.dmlint.syntax.yaml.YamlDialect;
import io.github.dmlint.syntax.yaml.YamlDocument;
import io.github.dmlint.syntax.yaml.YamlReader;
import io.github.dmlint.text.Source;
import java.util.Optional;

/**
 * Decodes a task or a source as DM does with yaml.v2's Unmarshal (where unknown keys are ignored)
 * or UnmarshalStrict.
 */
public final class YamlDecoder implements Decoder {
  @Override
  public Decoding decode(Source source, KeyTable table, Release release) {
    return read(source, release).decode(table, release);
  }

  @Override
  public Reading read(Source source, Release release) {
    YamlDialect dialect = YamlDialect.of(release.decoder(FileKind.Format.YAML));
    YamlDocument document = YamlReader.read(source, dialect);
    return (table, other) -> decode(document, table, other);
  }

  private static Decoding decode(YamlDocument document, KeyTable table, Release release) {
    Complaints complaints = new Complaints(table, release);
    Unmarshal unmarshal = new Unmarshal(document, table, release, complaints);
    if (document.problems().isEmpty()) {
      Value.Struct root = unmarshal.root(document.root());
      Optional<Value.Struct> value = unmarshal.isWhole() ? Optional.of(root) : Optional.empty();
      return new Decoding(value, complaints.problems());
    }
    for (SyntaxProblem problem : document.problems()) {
      complaints.syntax(problem);
    }
    Optional<Node> salvaged = document.salvaged();
    if (salvaged.isPresent()) {
      unmarshal.root(salvaged);
    }
    return new Decoding(Optional.empty(), complaints.problems());
  }
}
