package io.github.dmlint.report;

import io.github.dmlint.engine.FileMatrix;
import io.github.dmlint.release.Release;
import io.github.dmlint.release.RulePages;
import java.nio.file.Path;
import java.util.List;

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
 * @param matrix which releases accept the files, for a report that shows it; else empty
 */
public record ReportContext(
    String version,
    RulePages pages,
    Path folder,
    Path root,
    boolean colour,
    boolean links,
    int exitCode,
    Matrix matrix) {
  /** What releases make of files. */
  public record Matrix(List<FileMatrix> files, List<Release> releases) {
    public static final Matrix NONE = new Matrix(List.of(), List.of());

    public Matrix {
      files = List.copyOf(files);
      releases = List.copyOf(releases);
    }
  }

  /** Where the project lives. */
  public static final String HOME = "https://github.com/dmlint/dmlint";

  /** The page of a rule on the web. */
  public static String page(String code) {
    return HOME + "/blob/main/rules/checks/" + code + ".md";
  }
}
