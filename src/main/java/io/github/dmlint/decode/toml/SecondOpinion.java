package io.github.dmlint.decode.toml;

import io.github.dmlint.decode.Problem;
import io.github.dmlint.release.FileKind;
import io.github.dmlint.release.Release;
import io.github.dmlint.release.ReleaseRange;
import io.github.dmlint.syntax.toml.Dialect;
import io.github.dmlint.syntax.toml.StandardToml;
import io.github.dmlint.syntax.toml.Toml;
import io.github.dmlint.syntax.toml.TomlReader;
import io.github.dmlint.text.Source;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What others make of a file whose grammar a release refuses. It is asked for a message only: it
 * reads the file once for each version of the library, and once as the standard has it.
 *
 * @param standard whether the whole file is valid TOML 1.0; not asked for what no release reads
 * @param readers the releases whose library sees nothing wrong at the place of the problem
 */
public record SecondOpinion(boolean standard, List<ReleaseRange> readers) {
  public SecondOpinion {
    readers = List.copyOf(readers);
  }

  /** An opinion on a problem of the kinds {@code syntax-error}, {@code encoding} and the like. */
  public static SecondOpinion on(Problem problem, Source source, List<Release> releases) {
    Map<Dialect, Boolean> known = new HashMap<>();
    boolean[] reading = new boolean[releases.size()];
    for (int i = 0; i < reading.length; i++) {
      Dialect dialect = Dialect.of(releases.get(i).decoder(FileKind.Format.TOML));
      reading[i] = known.computeIfAbsent(dialect, other -> reads(other, problem, source));
    }
    List<ReleaseRange> readers = ReleaseRange.of(releases, reading);
    return new SecondOpinion(!readers.isEmpty() && StandardToml.accepts(source), readers);
  }

  private static boolean reads(Dialect dialect, Problem problem, Source source) {
    Toml file = TomlReader.read(source, dialect);
    return file.problems().stream().noneMatch(p -> p.span().start() == problem.span().start());
  }
}
