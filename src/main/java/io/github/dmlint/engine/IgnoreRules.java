package io.github.dmlint.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Which folders git ignores: the lines of {@code .gitignore} from the root of the repository down
 * to a folder; the last line that fits decides.
 */
final class IgnoreRules {
  private static final int LARGEST = 1 << 20;

  private final List<Line> lines;

  private IgnoreRules(List<Line> lines) {
    this.lines = lines;
  }

  /**
   * A line of a {@code .gitignore}.
   *
   * @param base the folder that the file lies in
   * @param anchored whether the pattern is of the path from there, not of a name alone
   */
  private record Line(Path base, String pattern, boolean anchored, boolean negated) {
    boolean fits(Path folder) {
      if (!folder.startsWith(base)) {
        return false;
      }
      String path =
          anchored
              ? base.relativize(folder).toString().replace('\\', '/')
              : String.valueOf(folder.getFileName());
      return Glob.fits(pattern, path);
    }
  }

  /**
   * The rules that hold in a folder because of the folders above it, up to the repository's root.
   */
  static IgnoreRules above(Path folder) {
    List<Path> parents = new ArrayList<>();
    boolean rooted = Files.exists(folder.resolve(".git"));
    for (Path at = folder.getParent(); at != null && !rooted; at = at.getParent()) {
      parents.add(0, at);
      rooted = Files.exists(at.resolve(".git"));
    }
    IgnoreRules rules = new IgnoreRules(List.of());
    if (rooted) {
      for (Path parent : parents) {
        rules = rules.with(parent);
      }
    }
    return rules;
  }

  /** These rules and those of a folder's own {@code .gitignore}. */
  IgnoreRules with(Path folder) {
    Path file = folder.resolve(".gitignore");
    if (!Files.isRegularFile(file)) {
      return this;
    }
    List<Line> more = new ArrayList<>(lines);
    try {
      if (Files.size(file) <= LARGEST) {
        String text = new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.UTF_8);
        text.lines().forEach(line -> add(line, folder, more));
      }
    } catch (IOException e) {
      // What cannot be read ignores nothing.
      return this;
    }
    return new IgnoreRules(more);
  }

  private static void add(String line, Path base, List<Line> out) {
    String pattern = line.stripTrailing();
    if (pattern.isEmpty() || pattern.startsWith("#")) {
      return;
    }
    boolean negated = pattern.startsWith("!");
    pattern = negated ? pattern.substring(1) : pattern;
    pattern = pattern.endsWith("/") ? pattern.substring(0, pattern.length() - 1) : pattern;
    boolean anchored = pattern.indexOf('/') >= 0;
    pattern = pattern.startsWith("/") ? pattern.substring(1) : pattern;
    if (!pattern.isEmpty()) {
      out.add(new Line(base, pattern, anchored, negated));
    }
  }

  boolean covers(Path folder) {
    boolean covered = false;
    for (Line line : lines) {
      if (line.fits(folder)) {
        covered = !line.negated();
      }
    }
    return covered;
  }
}
