package io.github.dmlint.engine;

import io.github.dmlint.cluster.GroupVars;
import io.github.dmlint.text.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** The folder {@code group_vars/} beside an inventory. */
public final class GroupVarsFolder {
  private GroupVarsFolder() {}

  /**
   * What the folder sets; empty where there is none, so that a release's own tree counts.
   *
   * @param shown how a file is named to people
   */
  public static Optional<GroupVars> beside(Path inventory, Function<Path, String> shown) {
    Path parent = inventory.getParent();
    Path folder = parent == null ? Path.of("group_vars") : parent.resolve("group_vars");
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    Map<String, Source> files = new TreeMap<>();
    try (Stream<Path> list = Files.list(folder)) {
      for (Path path : (Iterable<Path>) list::iterator) {
        String name = path.getFileName().toString();
        int dot = name.lastIndexOf('.');
        boolean yaml = dot > 0 && (name.endsWith(".yml") || name.endsWith(".yaml"));
        if (Files.isRegularFile(path) && yaml) {
          files.put(name.substring(0, dot), Intake.read(path, shown.apply(path)).source());
        }
      }
    } catch (IOException e) {
      // A folder that vanishes or cannot be listed is as good as none.
      return Optional.empty();
    }
    return Optional.of(GroupVars.of(files));
  }
}
