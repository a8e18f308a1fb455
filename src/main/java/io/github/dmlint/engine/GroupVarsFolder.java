package io.github.dmlint.engine;

import io.github.dmlint.cluster.GroupVars;
import io.github.dmlint.release.Release;
import io.github.dmlint.text.Source;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The folders {@code group_vars/} and {@code host_vars/} beside an inventory. For a name Ansible
 * takes the first that is there of {@code NAME} (a folder or a file), {@code NAME.yml}, {@code
 * NAME.yaml} and {@code NAME.json}; of a folder all files, in the order of their names. Source:
 * ansible-core 2.14, parsing/dataloader.py, find_vars_files.
 */
public final class GroupVarsFolder {
  private static final List<String> EXTENSIONS = List.of("", ".yml", ".yaml", ".json");
  private static final int DEEPEST = 16;

  private GroupVarsFolder() {}

  /**
   * What the folders set; without {@code group_vars/} the groups of a release's own tree count, and
   * without both it is empty.
   *
   * @param shown how a file is named to people
   */
  public static Optional<GroupVars> beside(
      Path inventory, Function<Path, String> shown, Release release) {
    Path parent = Optional.ofNullable(inventory.getParent()).orElse(Path.of(""));
    boolean groups = Files.isDirectory(parent.resolve("group_vars"));
    Map<String, List<Source>> hosts = files(parent.resolve("host_vars"), shown);
    if (!groups && hosts.isEmpty()) {
      return Optional.empty();
    }
    GroupVars vars = GroupVars.of(files(parent.resolve("group_vars"), shown), hosts);
    return Optional.of(groups ? vars : vars.withGroupsOf(release));
  }

  private static Map<String, List<Source>> files(Path folder, Function<Path, String> shown) {
    Map<String, Path> chosen = new TreeMap<>();
    Map<String, Integer> rank = new TreeMap<>();
    for (Path path : entries(folder)) {
      String name = name(path);
      int dot = name.lastIndexOf('.');
      String extension = dot > 0 ? name.substring(dot) : "";
      int place = Files.isDirectory(path) ? 0 : EXTENSIONS.indexOf(extension);
      // A name may have dots of its own, as that of a host has.
      choose(place > 0 ? name.substring(0, dot) : name, path, Math.max(0, place), chosen, rank);
    }
    Map<String, List<Source>> files = new TreeMap<>();
    chosen.forEach(
        (name, path) -> {
          List<Source> sources = new ArrayList<>();
          if (Files.isDirectory(path)) {
            folder(path, shown, sources, 0);
          } else {
            sources.add(Intake.read(path, shown.apply(path)).source());
          }
          files.put(name, sources);
        });
    return files;
  }

  private static void choose(
      String name, Path path, int rank, Map<String, Path> chosen, Map<String, Integer> ranks) {
    Integer before = ranks.get(name);
    if (before == null || rank < before) {
      chosen.put(name, path);
      ranks.put(name, rank);
    }
  }

  private static void folder(
      Path folder, Function<Path, String> shown, List<Source> sources, int depth) {
    for (Path path : entries(folder)) {
      String name = name(path);
      int dot = name.lastIndexOf('.');
      String extension = dot > 0 ? name.substring(dot) : "";
      if (name.startsWith(".") || name.endsWith("~")) {
        continue;
      }
      if (Files.isDirectory(path) && extension.isEmpty() && depth < DEEPEST) {
        folder(path, shown, sources, depth + 1);
      } else if (Files.isRegularFile(path) && EXTENSIONS.contains(extension)) {
        sources.add(Intake.read(path, shown.apply(path)).source());
      }
    }
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }

  /** What a folder holds, in the order of Python's sorted; nothing where it cannot be listed. */
  private static List<Path> entries(Path folder) {
    List<Path> entries = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
        stream.forEach(entries::add);
      } catch (IOException | java.nio.file.DirectoryIteratorException e) {
        // A folder that vanishes or cannot be listed is as good as none.
        return List.of();
      }
    }
    entries.sort((one, other) -> name(one).compareTo(name(other)));
    return entries;
  }
}
