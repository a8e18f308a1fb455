package io.github.dmlint.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * What the program meets outside of itself, taken up once.
 *
 * @param folder the working directory
 * @param environment the variables of the environment
 * @param terminal whether standard output is a terminal
 * @param processors how many threads may run at once
 */
record Session(
    InputStream in,
    PrintStream out,
    PrintStream err,
    Path folder,
    Map<String, String> environment,
    boolean terminal,
    int processors) {
  Session {
    environment = Map.copyOf(environment);
  }

  /** The root of the repository that the folder is in, else the folder itself. */
  Path root() {
    for (Path at = folder; at != null; at = at.getParent()) {
      if (Files.exists(at.resolve(".git"))) {
        return at;
      }
    }
    return folder;
  }

  String variable(String name) {
    return environment.getOrDefault(name, "");
  }
}
