package io.github.dmlint.report;

import io.github.dmlint.engine.FileMatrix;
import io.github.dmlint.release.FileKind;
import io.github.dmlint.rule.Finding;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Which releases accept files, for people at a terminal. */
public final class MatrixText {
  private static final String LEGEND =
      "● accepts  ▲ accepts with warnings  ✖ refuses  · has no such file\n";

  private MatrixText() {}

  public static void write(List<FileMatrix> files, Appendable out) throws IOException {
    for (FileMatrix file : files) {
      out.append(Visible.of(file.path()));
      out.append(file.kind().map(FileKind::id).map(kind -> " (" + kind + ")").orElse(""));
      if (file.phases().isEmpty()) {
        out.append(": ").append(Visible.of(file.reason()));
      }
      out.append('\n');
      for (FileMatrix.Phase phase : file.phases()) {
        out.append("  ").append(phase.mark().sign()).append(' ');
        out.append(padded(phase.range().toString()));
        out.append(String.format(" %3d", phase.count()));
        out.append(phase.first().map(MatrixText::reason).orElse("")).append('\n');
      }
      out.append('\n');
    }
    out.append(LEGEND);
  }

  private static String padded(String range) {
    return range + " ".repeat(Math.max(0, 36 - range.length()));
  }

  private static String reason(Finding finding) {
    String at = finding.place().line() + ":" + finding.place().column();
    return "  " + at + " " + finding.code() + " " + Visible.of(finding.message());
  }

  /** The words for a mark, as JSON and pages have them. */
  static String word(FileMatrix.Mark mark) {
    return switch (mark) {
      case ACCEPTS -> "accepts";
      case WARNS -> "warns";
      case REFUSES -> "refuses";
      case UNKNOWN -> "unknown";
    };
  }

  /** The reason of a phase, or nothing. */
  static String reason(Optional<Finding> finding) {
    return finding.map(MatrixText::reason).map(String::strip).orElse("");
  }
}
