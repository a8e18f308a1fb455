package io.github.dmlint.engine;

import io.github.dmlint.cluster.AnsibleTree;
import io.github.dmlint.text.Source;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Reads what tells the release of a DM-Ansible directory. */
final class TreeReading {
  private TreeReading() {}

  /**
   * The directory that an inventory lies in.
   *
   * @param shown how a file is named to people
   */
  static AnsibleTree around(Path inventory, UnaryOperator<String> shown) {
    Path folder = Optional.ofNullable(inventory.getParent()).orElse(Path.of(""));
    return new AnsibleTree(
        source(folder.resolve("roles/dm-worker/templates/dm-worker.toml.j2"), shown),
        Files.isRegularFile(folder.resolve("rolling_update.yml")),
        Files.exists(folder.resolve("roles/dm-portal"))
            || Files.exists(folder.resolve("group_vars/dm_portal_servers.yml")),
        source(folder.resolve("ansible.cfg"), shown),
        isWorldWritable(folder),
        programs(folder.resolve("resources/bin")),
        names(folder.resolve("downloads")),
        Optional.ofNullable(folder.toAbsolutePath().getParent())
            .flatMap(above -> source(above.resolve("tidb-ansible/inventory.ini"), shown)));
  }

  private static List<AnsibleTree.Program> programs(Path folder) {
    List<AnsibleTree.Program> programs = new ArrayList<>();
    for (Path file : list(folder)) {
      if (Files.isRegularFile(file)) {
        programs.add(
            new AnsibleTree.Program(
                String.valueOf(file.getFileName()), size(file), Files.isExecutable(file)));
      }
    }
    return programs;
  }

  private static List<String> names(Path folder) {
    List<String> names = new ArrayList<>();
    for (Path path : list(folder)) {
      names.add(path.getFileName() + (Files.isDirectory(path) ? "/" : ""));
    }
    return names;
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      return 0;
    }
  }

  private static List<Path> list(Path folder) {
    List<Path> paths = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
        stream.forEach(paths::add);
      } catch (IOException | DirectoryIteratorException e) {
        // What cannot be listed tells nothing.
        return List.of();
      }
    }
    paths.sort(null);
    return paths;
  }

  private static Optional<Source> source(Path file, UnaryOperator<String> shown) {
    return Files.isRegularFile(file)
        ? Optional.of(Intake.read(file, shown.apply(file.toString())).source())
        : Optional.empty();
  }

  private static boolean isWorldWritable(Path folder) {
    try {
      return Files.getPosixFilePermissions(folder).contains(PosixFilePermission.OTHERS_WRITE);
    } catch (IOException | UnsupportedOperationException e) {
      // Where there are no such permissions, Ansible sees none.
      return false;
    }
  }
}
