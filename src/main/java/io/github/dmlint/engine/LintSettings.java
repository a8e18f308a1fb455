package io.github.dmlint.engine;

import io.github.dmlint.release.FileKind;
import io.github.dmlint.release.Release;
import io.github.dmlint.release.RulePages;
import io.github.dmlint.release.RuleSets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * How to check.
 *
 * @param folder the folder that paths are shown relative to
 * @param target the release to judge by, where it was named
 * @param from the release that runs now, where an upgrade from it is to be judged
 * @param kind the kind of all files, where it was named
 * @param isolated whether only the named files are read, and no neighbours
 * @param threads how many files are checked at once
 * @param binaries programs of DM to look at, besides those that are found
 * @param runBinaries whether found programs may be run to ask their version
 * @param notes what was assumed before, for people
 */
public record LintSettings(
    Path folder,
    RuleSets rules,
    RulePages pages,
    Optional<Release> target,
    Optional<Release> from,
    Optional<FileKind> kind,
    boolean isolated,
    int threads,
    FindingFilter filter,
    List<Path> binaries,
    boolean runBinaries,
    List<String> notes) {
  /** The largest file that is read, in bytes. */
  public static final int LARGEST = 4 << 20;

  public LintSettings {
    binaries = List.copyOf(binaries);
    notes = List.copyOf(notes);
  }

  /** As from the folder {@code folder}, with no options. */
  public static LintSettings plain(Path folder) {
    return new LintSettings(
        folder,
        RuleSets.bundled(),
        RulePages.bundled(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        1,
        FindingFilter.ALL,
        List.of(),
        false,
        List.of());
  }

  public LintSettings target(Release release) {
    return new LintSettings(
        folder,
        rules,
        pages,
        Optional.of(release),
        from,
        kind,
        isolated,
        threads,
        filter,
        binaries,
        runBinaries,
        notes);
  }

  public LintSettings kind(FileKind named) {
    return new LintSettings(
        folder,
        rules,
        pages,
        target,
        from,
        Optional.of(named),
        isolated,
        threads,
        filter,
        binaries,
        runBinaries,
        notes);
  }

  /** How a file is named to people: relative to the folder where it lies in it, with '/'. */
  public String shown(Path file) {
    Path absolute = folder.resolve(file).normalize();
    Path shown =
        absolute.startsWith(folder) && !absolute.equals(folder)
            ? folder.relativize(absolute)
            : absolute;
    return shown.toString().replace('\\', '/');
  }
}
