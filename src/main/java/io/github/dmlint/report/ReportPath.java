package io.github.dmlint.report;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** The names of files as a service that holds the repository knows them. */
final class ReportPath {
  private ReportPath() {}

  /** A path relative to the root of the repository; as it is shown when it lies elsewhere. */
  static String inRepository(String shown, ReportContext context) {
    try {
      Path file = context.folder().resolve(shown).normalize();
      return file.startsWith(context.root()) && !file.equals(context.root())
          ? context.root().relativize(file).toString().replace('\\', '/')
          : shown;
    } catch (InvalidPathException e) {
      return shown;
    }
  }
}
