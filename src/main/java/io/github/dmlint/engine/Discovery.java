package io.github.dmlint.engine;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the files to look at: named files always, and in named folders all that DM's files are
 * called like. Hidden folders, folders that git ignores and linked folders are left out unless they
 * are named.
 */
final class Discovery {
  private static final int DEEPEST = 64;

  private final LintSettings settings;
  private final List<Candidate> found = new ArrayList<>();
  private final List<FileResult> failed = new ArrayList<>();
  private final Set<Path> seen = new HashSet<>();
  private final Failure failure;

  /** Makes a result of what could not be read. */
  @FunctionalInterface
  interface Failure {
    FileResult of(String shown, String kind, String reason);
  }

  Discovery(LintSettings settings, Failure failure) {
    this.settings = settings;
    this.failure = failure;
  }

  List<Candidate> found() {
    return found;
  }

  /** Folders that could not be listed. */
  List<FileResult> failed() {
    return failed;
  }

  void add(Path named) {
    Path path = settings.folder().resolve(named).normalize();
    if (Files.isDirectory(path)) {
      folder(path, IgnoreRules.above(path), 0);
    } else if (seen.add(path)) {
      found.add(new Candidate(path, settings.shown(path), true, Optional.empty()));
    }
  }

  private void folder(Path folder, IgnoreRules above, int depth) {
    IgnoreRules ignored = above.with(folder);
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      stream.forEach(entries::add);
    } catch (IOException e) {
      failed.add(failure.of(settings.shown(folder), "file-unreadable", Intake.reason(e)));
      return;
    } catch (DirectoryIteratorException e) {
      // What was listed before the folder went away is still checked.
      failed.add(
          failure.of(settings.shown(folder), "file-unreadable", Intake.reason(e.getCause())));
    }
    entries.sort(null);
    for (Path entry : entries) {
      String name = String.valueOf(entry.getFileName());
      if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
        if (!name.startsWith(".") && depth < DEEPEST && !ignored.covers(entry)) {
          folder(entry, ignored, depth + 1);
        }
      } else if (FileNames.isCandidate(name) && !Files.isDirectory(entry) && seen.add(entry)) {
        found.add(Candidate.found(entry, settings.shown(entry)));
      }
    }
  }
}
