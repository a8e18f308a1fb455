package io.github.dmlint.decode.toml;

import io.github.dmlint.decode.Decoder;
import io.github.dmlint.decode.Decoding;
import io.github.dmlint.decode.Value;
import io.github.dmlint.release.FileKind;
import io.github.dmlint.release.KeyTable;
import io.github.dmlint.release.Release;
import io.github.dmlint.syntax.toml.Dialect;
import io.github.dmlint.syntax.toml.Toml;
import io.github.dmlint.syntax.toml.TomlReader;
import io.github.dmlint.text.Source;
import java.util.Optional;

/**
 * The TOML decoder of DM's releases: BurntSushi/toml in the release's version. Its problems come in
 * DM's order: grammar, then types, then unknown keys; DM stops at the first refused one.
 *
 * <p>A file with lines that cannot be read has no decoded root, since what it lacks would be
 * guesswork.
 */
public final class TomlDecoder implements Decoder {
  @Override
  public Decoding decode(Source source, KeyTable table, Release release) {
    return read(source, release).decode(table, release);
  }

  @Override
  public Reading read(Source source, Release release) {
    Dialect dialect = Dialect.of(release.decoder(FileKind.Format.TOML));
    Toml file = TomlReader.read(source, dialect);
    return (table, other) -> decode(file, dialect, table, other);
  }

  private static Decoding decode(Toml file, Dialect dialect, KeyTable table, Release release) {
    ProblemList problems = new ProblemList(table, release);
    SyntaxFindings.add(file, problems);
    Unification unification = new Unification(dialect, problems);
    Value.Struct root = unification.root(file.root(), table.root());
    UnknownKeys.add(file, unification, table.strict(), problems);
    return new Decoding(file.hasGaps() ? Optional.empty() : Optional.of(root), problems.problems());
  }
}
