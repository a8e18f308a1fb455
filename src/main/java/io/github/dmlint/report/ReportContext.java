package io.github.dmlint.report;

import io.github.dmlint.release.RulePages;
import java.nio.file.Path;

/**
 * What reports say besides the findings.
 *
 * @param version of dmlint
 * @param pages the rules, for reports that describe them
 * @param folder the folder that paths are relative to
 * @param root the root of the repository that the folder is in, else the folder
 * @param colour whether the output is for a terminal that shows colours
 * @param links whether the output is for a terminal that shows links
 * @param exitCode what the program is going to end with
 */
public record ReportContext(
    String version,
    RulePages pages,
    Path folder,
    Path root,
    boolean colour,
    boolean links,
    int exitCode) {
  /** Where the project lives. */
  public static final String HOME = "https://github.com/dmlint/dmlint";

  /** The page of a rule on the web. */
  public static String page(String code) {
    return HOME + "/blob/main/rules/checks/" + code + ".md";
  }
}
