package io.github.dmlint.verdict;

import io.github.dmlint.decode.Decoder;
import io.github.dmlint.decode.Decoding;
import io.github.dmlint.decode.Problem;
import io.github.dmlint.decode.Value;
import io.github.dmlint.decode.toml.TomlDecoder;
import io.github.dmlint.decode.yaml.YamlDecoder;
import io.github.dmlint.release.FileKind;
import io.github.dmlint.release.KeyTable;
import io.github.dmlint.release.Release;
import io.github.dmlint.syntax.KeyPath;
import io.github.dmlint.text.Source;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The verdict of a release on a file: its decoder and then its checks, in DM's order. Stateless and
 * safe for threads.
 */
public final class Judge {
  private Judge() {}

  /**
   * What a release makes of a file. A kind that the release does not know is a fault of the caller:
   * ask {@link Release#table} first.
   */
  public static Verdict judge(Source source, FileKind kind, Release release) {
    return judge(reader(kind).read(source, release), kind, release);
  }

  /**
   * What each release makes of a file, in the order of the releases; those that do not know the
   * kind are left out. The file is read once for each library, and neighbours that judge alike
   * share a verdict.
   */
  public static Map<Release, Verdict> judge(
      Source source, FileKind kind, Collection<? extends Release> releases) {
    Decoder decoder = reader(kind);
    Map<String, Decoder.Reading> readings = new HashMap<>();
    Map<Release, Verdict> verdicts = new LinkedHashMap<>();
    @Nullable Release last = null;
    @Nullable Verdict verdict = null;
    for (Release release : releases) {
      if (release.table(kind).isPresent()) {
        if (last == null || verdict == null || !release.judgesLike(last, kind)) {
          Decoder.Reading reading =
              readings.computeIfAbsent(
                  release.decoder(kind.format()), library -> decoder.read(source, release));
          verdict = judge(reading, kind, release);
        }
        last = release;
        verdicts.put(release, verdict);
      }
    }
    return verdicts;
  }

  private static Verdict judge(Decoder.Reading reading, FileKind kind, Release release) {
    KeyTable table =
        release
            .table(kind)
            .orElseThrow(
                () -> new IllegalArgumentException(release.name() + " has no " + kind.id()));
    Decoding decoding = reading.decode(table, release);
    return new Verdict(decoding.root(), problems(decoding, kind, release));
  }

  /**
   * Decoding comes first in DM, so its problems come first here. A check that stumbles only over
   * what the decoder has refused already would say the same thing twice, and is left out.
   */
  private static List<Problem> problems(Decoding decoding, FileKind kind, Release release) {
    Optional<Value.Struct> root = decoding.root();
    if (root.isEmpty()) {
      return decoding.problems();
    }
    List<Problem> all = new ArrayList<>(decoding.problems());
    Set<KeyPath> told = new HashSet<>();
    for (Problem problem : all) {
      if (problem.effect() == Problem.Effect.REFUSED) {
        told.add(problem.path());
      }
    }
    int decoded = all.size();
    checks(kind)
        .check(
            root.get(),
            release,
            problem -> {
              if (!told.contains(problem.path())) {
                all.add(problem);
              }
            });
    all.subList(decoded, all.size()).forEach(problem -> told.add(problem.path()));
    new DeprecatedKeys(release, all::add, told).check(root.get());
    return all;
  }

  private static Decoder reader(FileKind kind) {
    return switch (kind.format()) {
      case TOML -> new TomlDecoder();
      case YAML -> new YamlDecoder();
      case INI -> throw new IllegalArgumentException("no decoder for " + kind.format());
    };
  }

  private static Checks checks(FileKind kind) {
    return switch (kind) {
      case TASK -> new TaskChecks();
      case SOURCE -> new SourceChecks();
      case DM_MASTER -> new MasterChecks();
      case DM_WORKER -> new WorkerChecks();
      case DMCTL -> new DmctlChecks();
      case INVENTORY -> throw new IllegalArgumentException("an inventory is not DM's to judge");
    };
  }
}
