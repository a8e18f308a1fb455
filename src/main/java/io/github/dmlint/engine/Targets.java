package io.github.dmlint.engine;

import io.github.dmlint.release.FileKind;
import io.github.dmlint.release.Release;
import io.github.dmlint.release.ReleaseRange;
import io.github.dmlint.release.Resolution;
import io.github.dmlint.text.Source;
import io.github.dmlint.verdict.Judge;
import io.github.dmlint.verdict.Verdict;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which release a file is judged by: the one named on the command line, else the {@code dm_version}
 * of the inventory in the nearest folder above that has one, else the newest. Safe for threads.
 */
final class Targets {
  static final String INVENTORY = "inventory.ini";
  private static final String NEWEST = "the newest release";

  /** A longer file, in characters, is not judged by all releases. */
  private static final int GUESSED = 64 * 1024;

  private final LintSettings settings;
  private final Map<Path, Choice> byFolder = new ConcurrentHashMap<>();
  private final TreeSet<String> notes = new TreeSet<>();
  private final Map<String, TreeSet<String>> accepted = new TreeMap<>();
  private volatile boolean guessing;

  Targets(LintSettings settings) {
    this.settings = settings;
    notes.addAll(settings.notes());
  }

  /** A release and where it is known from. */
  record Choice(Release release, String from) {
    boolean guessed() {
      return from.equals(NEWEST);
    }
  }

  Choice of(Path file) {
    if (settings.target().isPresent()) {
      return new Choice(settings.target().get(), "--target");
    }
    Path folder = file.getParent();
    if (settings.isolated() || folder == null) {
      return newest();
    }
    Choice known = byFolder.get(folder);
    if (known == null) {
      known = nearest(folder);
      byFolder.put(folder, known);
    }
    return known;
  }

  /** Whether it is to be told which releases accept what the newest refuses. */
  void guessing(boolean on) {
    guessing = on;
  }

  /**
   * Finds the releases that accept a file that the newest refuses and no other was named for; not
   * for a file of more than 64 Ki characters, which would take seconds.
   */
  void guess(Source source, FileKind kind) {
    if (!guessing || source.text().length() > GUESSED) {
      return;
    }
    List<Release> releases = settings.rules().releases();
    Map<Release, Verdict> verdicts = Judge.judge(source, kind, releases);
    boolean[] marked = new boolean[releases.size()];
    for (int i = 0; i < marked.length; i++) {
      Verdict verdict = verdicts.get(releases.get(i));
      marked[i] = verdict != null && verdict.accepted();
    }
    List<ReleaseRange> ranges = ReleaseRange.of(releases, marked);
    if (!ranges.isEmpty()) {
      accept(ReleaseRange.words(ranges), source.path());
    }
  }

  private synchronized void accept(String ranges, String path) {
    accepted.computeIfAbsent(ranges, any -> new TreeSet<>()).add("'" + path + "'");
  }

  /** What was assumed, in words. */
  synchronized TreeSet<String> notes() {
    TreeSet<String> all = new TreeSet<>(notes);
    accepted.forEach(
        (ranges, paths) ->
            all.add("DM %s would accept %s.".formatted(ranges, String.join(", ", paths))));
    return all;
  }

  private Choice nearest(Path folder) {
    for (Path at = folder; at != null; at = at.getParent()) {
      Path inventory = at.resolve(INVENTORY);
      if (Files.isRegularFile(inventory)) {
        String shown = settings.shown(inventory);
        Source source = Intake.read(inventory, shown).source();
        Optional<NamedRelease> named = NamedRelease.of(source);
        if (named.isPresent()) {
          return named(named.get().value(), shown);
        }
      }
    }
    return newest();
  }

  private Choice named(String value, String inventory) {
    Resolution resolution = settings.rules().resolveDmVersion(value);
    if (resolution instanceof Resolution.Exact exact) {
      note("Judged by DM '%s', the dm_version of '%s'.".formatted(value, inventory));
      return new Choice(exact.release(), inventory);
    }
    if (resolution instanceof Resolution.Assumed assumed) {
      note(
          "Judged by DM '%s', for which the dm_version '%s' of '%s' is taken: %s."
              .formatted(assumed.release().name(), value, inventory, assumed.reason()));
      return new Choice(assumed.release(), inventory);
    }
    return newest();
  }

  private Choice newest() {
    Release newest = settings.rules().newest();
    note(
        "Judged by DM '%s', the newest release that dmlint knows; name another with --target."
            .formatted(newest.name()));
    return new Choice(newest, NEWEST);
  }

  private synchronized void note(String words) {
    notes.add(words);
  }
}
