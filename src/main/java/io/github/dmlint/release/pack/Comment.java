package io.github.dmlint.release.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The comment right above a top-level key of a rule file.
 *
 * @param about the comment as one line, without a last parenthesis that names a source
 * @param kinds the kinds of file that its theme names, with commas; empty where it names none
 */
record Comment(String about, String kinds) {
  static final Comment NONE = new Comment("", "");

  /**
   * The comments of a file. A line that begins with {@code ##} is the head of a theme, such as
   * {@code ## task, source: filters}, and belongs to no key.
   */
  static Map<String, Comment> all(Path file, Set<String> known) throws RuleFault {
    Map<String, Comment> comments = new LinkedHashMap<>();
    StringBuilder about = new StringBuilder();
    String kinds = "";
    String name = String.valueOf(file.getFileName());
    for (String line : lines(file, name)) {
      if (line.startsWith("# ")) {
        about.append(about.isEmpty() ? "" : " ").append(line, 2, line.length());
        continue;
      }
      int colon = line.indexOf(':');
      if (line.startsWith("## ")) {
        kinds = kinds(line.substring(3), name, known);
      } else if (colon > 0 && !line.startsWith(" ") && !line.startsWith("#")) {
        String text = withoutSource(about.toString());
        comments.put(line.substring(0, colon), new Comment(text, kinds));
      }
      about.setLength(0);
    }
    return comments;
  }

  private static List<String> lines(Path file, String name) throws RuleFault {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new RuleFault(name, "cannot be read: " + e);
    }
  }

  private static String kinds(String head, String file, Set<String> known) throws RuleFault {
    int colon = head.indexOf(':');
    if (colon < 0) {
      return "";
    }
    String kinds = head.substring(0, colon).replace(", ", ",");
    for (String kind : kinds.split(",", -1)) {
      if (!known.contains(kind)) {
        throw new RuleFault(file, "the theme '" + head + "' names no kind of file: " + kind);
      }
    }
    return kinds;
  }

  private static String withoutSource(String comment) {
    int open = comment.lastIndexOf(" (");
    boolean source = open > 0 && (comment.endsWith(")") || comment.endsWith(")."));
    return source ? comment.substring(0, open) + "." : comment;
  }
}
